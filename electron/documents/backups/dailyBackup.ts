import { ProblemError } from '../../../src/ipc/problem'
import type { BackupStatus } from '../../../src/ipc/workspaceShapes'
import type { BackedUp, Backups } from './backups'
import { storageProblemOf } from '../store/storageProblem'

/** What the daily backup needs from the workspace. */
export interface BackupSource {
  /** Everything to back up, one document after another. */
  documents(): AsyncIterable<BackedUp>
  /** Number of each document's last update. */
  seqs(): ReadonlyMap<string, number>
  /** False while a damaged document waits for a decision: then no old backup may be removed. */
  mayPrune(): boolean
}

function startOfDay(at: number, daysLater = 0): number {
  const day = new Date(at)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysLater).getTime()
}

const hourMs = 3_600_000

/** Backs the workspace up once a day, when it is opened or first changed, if it has changed since the last backup. */
export class DailyBackup {
  #status: BackupStatus = { newestAt: null, problem: null }
  /** When the next one is due, in epoch ms. */
  #dueAt = 0
  #running: Promise<void> = Promise.resolve()

  #waiting: NodeJS.Timeout | null = null

  constructor(
    private readonly backups: Backups,
    private readonly source: BackupSource,
    /** How long after a change the backup starts, so that it does not slow down the following edits. */
    private readonly afterMs: number,
    /** Called after each backup, including failed ones. */
    private readonly onStatus: (status: BackupStatus) => void,
  ) {}

  /** When the newest backup was made, and why the last attempt since then failed. */
  get status(): BackupStatus {
    return this.#status
  }

  /** Reads the time of the newest backup. */
  async read(): Promise<void> {
    const newest = (await this.backups.list())[0]
    if (!newest) return
    this.#status = { newestAt: newest.madeAt, problem: null }
    this.#dueAt = startOfDay(newest.madeAt, 1)
  }

  /** Something changed: makes the day's backup after a while if it is due. Cheap enough to call for every edit. */
  changed(now = Date.now()): void {
    if (now < this.#dueAt || this.#waiting) return
    this.#waiting = setTimeout(() => {
      this.#waiting = null
      void this.ifDue()
    }, this.afterMs)
    this.#waiting.unref()
  }

  /** Makes the day's backup if it is due. */
  async ifDue(now = Date.now()): Promise<void> {
    if (now < this.#dueAt) return
    this.#dueAt = now + hourMs // a failed backup is tried again then
    const [newest] = await this.backups.list()
    const backedUp = new Map(newest?.documents.map(({ id, seq }) => [id, seq]))
    const changed = [...this.source.seqs()].some(([id, seq]) => backedUp.get(id) !== seq)
    if (!changed) this.#dueAt = startOfDay(now, 1)
    else await this.make(now).catch(() => undefined) // reported by its status
  }

  /** Makes a backup now: before a recovery, a migration or an import. Throws a ProblemError if it cannot be written. */
  make(now = Date.now()): Promise<void> {
    const made = this.#running.then(() => this.#make(now))
    this.#running = made.catch(() => undefined)
    return made
  }

  /** Starts no more backups; resolves when none is being written. */
  end(): Promise<void> {
    if (this.#waiting) clearTimeout(this.#waiting)
    return this.#running
  }

  async #make(now: number): Promise<void> {
    if (this.source.seqs().size === 0) return
    try {
      await this.backups.make(this.source.documents(), now)
    } catch (error) {
      const problem = await storageProblemOf(error, this.backups.folder)
      this.#notify({ ...this.#status, problem })
      throw new ProblemError(problem)
    }
    this.#dueAt = startOfDay(now, 1)
    this.#notify({ newestAt: now, problem: null })
    // It does no harm if old backups stay.
    if (this.source.mayPrune()) await this.backups.prune().catch((error) => console.error('Old backups stay', error))
  }

  #notify(status: BackupStatus): void {
    this.#status = status
    this.onStatus(status)
  }
}
