import type { SessionSnapshot } from '../../src/domain/session'
import type { SessionSummary } from '../../src/domain/sessionSummary'
import { summaryOf } from '../../src/domain/summaryOf'
import type { SessionIndex } from './sessionIndex'

/**
 * How long edits are collected before the session list is updated: the first one almost at once, further typing once a
 * second, because the whole list goes to every window. And how long before it is stored.
 */
const gatherMs = 50
const typingMs = 1000
const keepMs = 2000

/** Keeps the index of sessions up to date, without delaying edits on their way to disk. */
export class Summaries {
  readonly #edited = new Set<string>()
  #gathering: NodeJS.Timeout | null = null
  #followedAt = -Infinity
  #keeping: NodeJS.Timeout | null = null

  constructor(
    private readonly index: SessionIndex,
    /** The session as it is now; null if it is not open. */
    private readonly snapshotOf: (id: string) => SessionSnapshot | null,
    private readonly onChanged: (summaries: readonly SessionSummary[]) => void,
  ) {}

  /** The summaries of all sessions. */
  all(): readonly SessionSummary[] {
    return this.index.summaries()
  }

  /** A session was edited. */
  edited(id: string): void {
    this.#edited.add(id)
    const waitMs = Math.max(gatherMs, this.#followedAt + typingMs - performance.now())
    this.#gathering ??= setTimeout(() => this.follow(), waitMs)
  }

  /** A session was read only for its summary. */
  read(id: string, snapshot: SessionSnapshot): void {
    if (this.index.take(id, summaryOf(id, snapshot))) this.onChanged(this.index.summaries())
    this.#keepSoon()
  }

  /** The documents of these sessions were removed. */
  removed(ids: readonly string[]): void {
    for (const id of ids) this.#edited.delete(id)
    if (this.index.forget(ids)) this.onChanged(this.index.summaries())
  }

  /** Derives the summaries of edited sessions again. */
  follow(): void {
    if (this.#gathering) clearTimeout(this.#gathering)
    this.#gathering = null
    this.#followedAt = performance.now()
    const changed = [...this.#edited].filter((id) => {
      const snapshot = this.snapshotOf(id)
      return snapshot !== null && this.index.take(id, summaryOf(id, snapshot))
    })
    this.#edited.clear()
    if (changed.length > 0) this.onChanged(this.index.summaries())
    this.#keepSoon()
  }

  /** Derives and stores everything, for the last time. */
  async end(): Promise<void> {
    this.follow()
    if (this.#keeping) clearTimeout(this.#keeping)
    await this.index.write()
  }

  #keepSoon(): void {
    this.#keeping ??= setTimeout(() => {
      this.#keeping = null
      void this.index.write()
    }, keepMs)
    this.#keeping.unref()
  }
}
