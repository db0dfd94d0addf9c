import type { RecordKey } from './records'
import type { Watermark } from './watermarks'

/** A document in the store. */
export interface Chain {
  readonly id: string
  /** The keys of all its records, including unreadable ones. */
  readonly keys: readonly string[]
  /** The readable updates in order, a snapshot first. Empty if only the numbers were requested. */
  readonly updates: readonly Uint8Array[]
  /** The highest known number. */
  readonly seq: number
  readonly snapshotBytes: number
  /** Bytes of the updates after the snapshot. */
  readonly updateBytes: number
  /** The number of unreadable or missing records. 0: the document is sound. */
  readonly unreadable: number
}

interface Link extends RecordKey {
  readonly key: string
  /** Null if its checksum is wrong. */
  readonly payload: Uint8Array | null
  readonly bytes: number
}

/** Collects the records of one document and checks whether they are an unbroken chain. */
export class ChainCheck {
  readonly #links: Link[] = []

  constructor(
    readonly id: string,
    /** Whether payloads are needed, or only the result of the check. */
    private readonly keepsPayloads: boolean,
  ) {}

  /** Adds a record; `payload` is null if its checksum is wrong. */
  add(key: string, record: RecordKey, payload: Uint8Array | null): void {
    const stored = payload && !this.keepsPayloads ? payload.subarray(0, 0) : payload
    this.#links.push({ ...record, key, payload: stored, bytes: payload?.length ?? 0 })
  }

  /** Nothing of it is readable, not even its key: the rest of other documents' damaged keys. */
  get isDebris(): boolean {
    return this.#links.every(({ payload }) => payload === null)
  }

  /** `watermark` is how far the document is known to have come; a chain that ends before has lost its end. */
  finish(watermark: Watermark | undefined): Chain {
    const sound = this.#links.filter((link) => link.payload !== null).sort(inOrder)
    const snapshot = sound.filter(({ kind }) => kind === 'snapshot').at(-1)
    const start = snapshot?.seq ?? 0
    const after = sound.filter(({ kind, seq }) => kind === 'update' && seq > start)
    const highest = Math.max(start, ...this.#links.map(({ seq }) => seq))
    const rotten = this.#links.filter(
      ({ payload, kind, seq }) => payload === null && (kind === 'snapshot' || seq > start),
    )
    const broken = rotten.length + missing(this.#links, start) + lostAtTheEnd(this.#links.length, highest, watermark)
    const markedLinks = sound.filter(({ seq }) => seq >= start && seq <= (watermark?.seq ?? 0))
    return {
      id: this.id,
      keys: this.#links.map(({ key }) => key),
      updates: this.keepsPayloads ? sound.flatMap(({ payload }) => payload ?? []) : [],
      seq: Math.max(highest, watermark?.seq ?? 0),
      snapshotBytes: snapshot?.bytes ?? 0,
      updateBytes: after.reduce((sum, { bytes }) => sum + bytes, 0),
      // A gap at the start says nothing about its size; the watermark does.
      unreadable: broken === 0 ? 0 : Math.max(broken, (watermark?.count ?? 0) - markedLinks.length),
    }
  }
}

const inOrder = (a: Link, b: Link): number => a.seq - b.seq || (a.kind === b.kind ? 0 : a.kind === 'snapshot' ? -1 : 1)

/**
 * Counts numbers after `start` without a record. A gap right at the start counts as one record: the missing snapshot.
 */
function missing(links: readonly Link[], start: number): number {
  const numbers = [...new Set(links.filter(({ seq }) => seq > start).map(({ seq }) => seq))].sort((a, b) => a - b)
  let gaps = 0
  let before = start
  for (const seq of numbers) {
    gaps += before === 0 && seq > 1 ? 1 : seq - before - 1
    before = seq
  }
  return gaps
}

function lostAtTheEnd(present: number, highest: number, watermark: Watermark | undefined): number {
  if (!watermark || watermark.seq <= highest) return 0
  return present === 0 ? watermark.count : watermark.seq - highest
}
