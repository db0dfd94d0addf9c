import { ProblemError } from '../../../src/ipc/problem'
import type { BackupStatus } from '../../../src/ipc/workspaceShapes'
import type { BackedUp, Backups } from './backups'
import { storageProblemOf } from '../store/storageProblem'

/** What a backup needs to know of the workspace. */
export interface BackupSource {
  /** Everything that is to be backed up, one document after another. */
  documents(): AsyncIterable<BackedUp>
  /** Number of each document's last update. */
  seqs(): ReadonlyMap<string, number>
  /** False while a damaged document waits for a decision: then no old backup may go. */
  mayPrune(): boolean
}

function startOfDay(at: number, daysLater = 0): number {
  const day = new Date(at)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysLater).getTime()
}

const hourMs = 3_600_000

/** Backs the workspace up once a day, when it was opened or first changed, if it changed since the last backup. */
export class DailyBackup {
  #status: BackupStatus = { newestAt: null, problem: null }
  /** When the next one is due, in epoch ms. */
  #dueAt = 0
  #running: Promise<void> = Promise.resolve()

  #waiting: NodeJS.Timeout | null = null

  constructor(
    private readonly backups: Backups,
    private readonly source: BackupSource,
    /** How long after a change the backup is begun, so that it is not in the way of the edits that follow. */
    private readonly afterMs: number,
    /** Told after each backup, also after one that failed. */
    private readonly onStatus: (status: BackupStatus) => void,
  ) {}

  /** When the newest backup was made, and why the last attempt since then failed. */
  get status(): BackupStatus {
    return this.#status
  }

  /** Reads how old the newest backup is. */
  async read(): Promise<void> {
    const newest = (await this.backups.list())[0]
    if (!newest) return
    this.#status = { newestAt: newest.madeAt, problem: null }
    this.#dueAt = startOfDay(newest.madeAt, 1)
  }

  /** Something changed: makes the day's backup in a while if it is due. Cheap, so that every edit may tell. */
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
    this.#dueAt = now + hourMs // a backup that fails is tried again then
    const [newest] = await this.backups.list()
    const backedUp = new Map(newest?.documents.map(({ id, seq }) => [id, seq]))
    const changed = [...this.source.seqs()].some(([id, seq]) => backedUp.get(id) !== seq)
    if (!changed) this.#dueAt = startOfDay(now, 1)
    else await this.make(now).catch(() => undefined) // its status tells
  }

  /** Makes a backup now: before a recovery, a migration or an import. Throws a ProblemError when it cannot be written. */
  make(now = Date.now()): Promise<void> {
    const made = this.#running.then(() => this.#make(now))
    this.#running = made.catch(() => undefined)
    return made
  }

  /** Begins no more; resolves when none is being written. */
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
      this.#tell({ ...this.#status, problem })
      throw new ProblemError(problem)
    }
    this.#dueAt = startOfDay(now, 1)
    this.#tell({ newestAt: now, problem: null })
    // Old backups that stay do no harm.
    if (this.source.mayPrune()) await this.backups.prune().catch((error) => console.error('Old backups stay', error))
  }

  #tell(status: BackupStatus): void {
    this.#status = status
    this.onStatus(status)
  }
}
