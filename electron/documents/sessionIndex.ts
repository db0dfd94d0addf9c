import { z } from 'zod'
import type { SessionSummary } from '../../src/domain/sessionSummary'
import type { Store } from './store/store'

/** Raised when the shape of a summary changes: entries of another shape are built anew. */
const shape = 3

const Entry = z.object({ shape: z.literal(shape), seq: z.number(), summary: z.custom<SessionSummary>() })
interface Kept {
  /** Number of the document's last update that the summary knows. */
  readonly seq: number
  readonly summary: SessionSummary
}

/** What the list of sessions shows, derived from each document and kept beside them so that none has to be opened. */
export class SessionIndex {
  readonly #entries = new Map<string, Kept>()
  readonly #unwritten = new Set<string>()

  private constructor(private readonly store: Store) {}

  static async read(store: Store): Promise<SessionIndex> {
    const index = new SessionIndex(store)
    await index.reload()
    return index
  }

  /** Takes in what is kept on disk. */
  async reload(): Promise<void> {
    for (const [id, payload] of await this.store.readIndex()) {
      const entry = parseEntry(payload)
      if (entry && this.store.has(id)) this.#entries.set(id, entry)
    }
  }

  summaries(): readonly SessionSummary[] {
    return [...this.#entries.values()].map(({ summary }) => summary)
  }

  /** Whether the document has moved on since its summary was made. */
  isStale(id: string): boolean {
    return this.#entries.get(id)?.seq !== this.store.seqOf(id)
  }

  /** Takes a summary in; true when it says something else than before. */
  take(id: string, summary: SessionSummary): boolean {
    const before = this.#entries.get(id)?.summary
    this.#entries.set(id, { seq: this.store.seqOf(id), summary })
    this.#unwritten.add(id)
    return JSON.stringify(before) !== JSON.stringify(summary)
  }

  /** Forgets sessions whose documents were removed; true when it knew one. */
  forget(ids: readonly string[]): boolean {
    const known = ids.filter((id) => this.#entries.delete(id))
    for (const id of ids) this.#unwritten.delete(id)
    return known.length > 0
  }

  /** Keeps what changed since the last time. Nothing waits for it: what is not kept is derived again. */
  async write(): Promise<void> {
    const entries = [...this.#unwritten].flatMap((id) => {
      const kept = this.#entries.get(id)
      return kept ? [[id, entryBytes(kept)] as const] : []
    })
    this.#unwritten.clear()
    await this.store.putIndex(new Map(entries))
  }
}

/** The bytes kept for a summary made after update `seq`. */
export function entryBytes({ seq, summary }: Kept): Uint8Array {
  return Buffer.from(JSON.stringify({ shape, seq, summary }))
}

function parseEntry(payload: Uint8Array): Kept | null {
  try {
    return Entry.parse(JSON.parse(Buffer.from(payload).toString('utf8')))
  } catch {
    return null
  }
}
