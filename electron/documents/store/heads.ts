import type { Chain } from './chain'
import type { Watermark, Watermarks } from './watermarks'
import type { Level } from './openLevel'
import { parseRecordKey, recordKey } from './records'

/** Number of updates after which a document is written as a whole: a judgement, not a measured optimum. */
const updatesBetweenSnapshots = 500
/** Updates that outweigh the snapshot also require a new one, but not while both are small. */
const bytesWorthCompacting = 64 * 1024

/** What is known in memory about one document's records. */
class Head {
  keys: { readonly key: string; readonly seq: number }[]
  seq: number
  snapshotSeq = 0
  snapshotBytes: number
  updateBytes: number
  /** The highest number on disk. */
  durableSeq: number
  unreadable: number

  constructor(
    chain: Chain,
    readonly watermark: Watermark | undefined,
  ) {
    this.keys = chain.keys.map((key) => ({ key, seq: parseRecordKey(key)?.seq ?? 0 }))
    this.seq = chain.seq
    this.durableSeq = chain.seq
    this.snapshotBytes = chain.snapshotBytes
    this.updateBytes = chain.updateBytes
    this.unreadable = chain.unreadable
  }

  get durableKeys(): string[] {
    return this.keys.filter(({ seq }) => seq <= this.durableSeq).map(({ key }) => key)
  }

  /** Whether it is only in memory. */
  get isUnwritten(): boolean {
    return this.durableSeq === 0 && this.seq > 0
  }

  get isCompactionDue(): boolean {
    if (this.keys.length > updatesBetweenSnapshots) return true
    return this.updateBytes > Math.max(this.snapshotBytes, bytesWorthCompacting)
  }

  /** The document was read again: what has disappeared since the start counts as unreadable. */
  notice(chain: Chain, durableBefore: number): void {
    const lost = chain.unreadable + Math.max(0, durableBefore - chain.seq)
    this.unreadable = Math.max(this.unreadable, lost)
  }

  /** A damaged document keeps its watermark until somebody chooses what to use. */
  toWatermark(): Watermark {
    const present = { seq: this.durableSeq, count: Math.max(1, this.durableKeys.length) }
    return this.unreadable > 0 ? (this.watermark ?? present) : present
  }
}

const noChain = (id: string): Chain => ({
  id,
  keys: [],
  updates: [],
  seq: 0,
  snapshotBytes: 0,
  updateBytes: 0,
  unreadable: 0,
})

/** Documents removed from the heads. */
export interface TakenDocuments {
  /** The keys of all their records. */
  readonly keys: readonly string[]
  putBack(): void
}

/** The numbers and keys of every document, so that writing does not have to read the disk. */
export class Heads {
  readonly #heads = new Map<string, Head>()

  constructor(chains: ReadonlyMap<string, Chain>, watermarks: Watermarks) {
    for (const [id, chain] of chains) this.#heads.set(id, new Head(chain, watermarks.get(id)))
  }

  ids(): string[] {
    return [...this.#heads.keys()]
  }

  /** Whether no document has a record. */
  get isEmpty(): boolean {
    return [...this.#heads.values()].every(({ keys }) => keys.length === 0)
  }

  get(id: string): Head | undefined {
    return this.#heads.get(id)
  }

  /** Returns the next number for the document. */
  append(id: string, bytes: number): { seq: number; key: string } {
    const head = this.#ensure(id)
    const seq = ++head.seq
    const key = recordKey(id, 'update', seq)
    head.keys.push({ key, seq })
    head.updateBytes += bytes
    return { seq, key }
  }

  /** A snapshot replaces all records; returns their keys and the snapshot's. */
  compact(id: string, bytes: number): { seq: number; key: string; replaced: string[] } {
    const head = this.#ensure(id)
    const seq = Math.max(1, head.seq)
    const key = recordKey(id, 'snapshot', seq)
    const replaced = head.keys.map((record) => record.key)
    Object.assign(head, { keys: [{ key, seq }], seq, snapshotSeq: seq, snapshotBytes: bytes, updateBytes: 0 })
    return { seq, key, replaced }
  }

  /** The document is on disk up to `seq`; written as a whole, it is sound again. */
  wrote(id: string, seq: number, whole = false): void {
    const head = this.#ensure(id)
    head.durableSeq = Math.max(head.durableSeq, seq)
    if (whole) head.unreadable = 0
  }

  /** Removes documents; they can be put back. */
  take(ids: readonly string[]): TakenDocuments {
    const heads = ids.flatMap((id) => {
      const head = this.#heads.get(id)
      return head ? [[id, head] as const] : []
    })
    for (const id of ids) this.#heads.delete(id)
    return {
      keys: heads.flatMap(([, head]) => head.keys.map(({ key }) => key)),
      putBack: () => heads.forEach(([id, head]) => this.#heads.set(id, head)),
    }
  }

  /** The watermarks for `marks.json`: only what is on disk. */
  watermarks(): Watermarks {
    return new Map(
      [...this.#heads].filter(([, { durableSeq }]) => durableSeq > 0).map(([id, head]) => [id, head.toWatermark()]),
    )
  }

  /** Documents whose last durable record is missing from a reopened store. */
  async lostFrom(level: Level): Promise<string[]> {
    const lasts = [...this.#heads].flatMap(([id, head]) => {
      const key = head.unreadable === 0 ? head.durableKeys.at(-1) : undefined
      return key === undefined ? [] : [{ id, key }]
    })
    const present = await level.hasMany(lasts.map(({ key }) => key))
    return lasts.filter((_, i) => !present[i]).map(({ id }) => id)
  }

  #ensure(id: string): Head {
    const head = this.#heads.get(id) ?? new Head(noChain(id), undefined)
    this.#heads.set(id, head)
    return head
  }
}
