import { z } from 'zod'
import type { SessionSummary } from '../../src/domain/sessionSummary'
import type { Store } from './store/store'

/** Increase it when the shape of a summary changes: entries of another shape are rebuilt. */
const shape = 4

const Entry = z.object({ shape: z.literal(shape), seq: z.number(), summary: z.custom<SessionSummary>() })
interface IndexEntry {
  /** The number of the document's last update that the summary includes. */
  readonly seq: number
  readonly summary: SessionSummary
}

/** The entries of the session list, derived from each document and stored beside them so that none has to be opened. */
export class SessionIndex {
  readonly #entries = new Map<string, IndexEntry>()
  readonly #unwritten = new Set<string>()

  private constructor(private readonly store: Store) {}

  static async read(store: Store): Promise<SessionIndex> {
    const index = new SessionIndex(store)
    await index.reload()
    return index
  }

  /** Loads what is stored on disk. */
  async reload(): Promise<void> {
    for (const [id, payload] of await this.store.readDerived('index')) {
      const entry = parseEntry(payload)
      if (entry && this.store.has(id)) this.#entries.set(id, entry)
    }
  }

  summaries(): readonly SessionSummary[] {
    return [...this.#entries.values()].map(({ summary }) => summary)
  }

  /** Whether the document has changed since its summary was made. */
  isStale(id: string): boolean {
    return this.#entries.get(id)?.seq !== this.store.seqOf(id)
  }

  /** Adds a summary; true if it differs from the last one. */
  take(id: string, summary: SessionSummary): boolean {
    const before = this.#entries.get(id)?.summary
    this.#entries.set(id, { seq: this.store.seqOf(id), summary })
    this.#unwritten.add(id)
    return JSON.stringify(before) !== JSON.stringify(summary)
  }

  /** Removes sessions whose documents were removed; true if there was one. */
  forget(ids: readonly string[]): boolean {
    const known = ids.filter((id) => this.#entries.delete(id))
    for (const id of ids) this.#unwritten.delete(id)
    return known.length > 0
  }

  /** Writes what changed since the last time. Nothing waits for it: what is not stored is derived again. */
  async write(): Promise<void> {
    const entries = [...this.#unwritten].flatMap((id) => {
      const entry = this.#entries.get(id)
      return entry ? [[id, entryBytes(entry)] as const] : []
    })
    this.#unwritten.clear()
    await this.store.putDerived('index', new Map(entries))
  }
}

/** The stored bytes of a summary made after update `seq`. */
export function entryBytes({ seq, summary }: IndexEntry): Uint8Array {
  return Buffer.from(JSON.stringify({ shape, seq, summary }))
}

function parseEntry(payload: Uint8Array): IndexEntry | null {
  try {
    return Entry.parse(JSON.parse(Buffer.from(payload).toString('utf8')))
  } catch {
    return null
  }
}
