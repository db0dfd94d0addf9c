import type { RecordKey } from './records'
import type { Watermark } from './watermarks'

/** A document as the store has it. */
export interface Chain {
  readonly id: string
  /** The keys of all its records, also of those that do not read. */
  readonly keys: readonly string[]
  /** What reads, in order, a snapshot first. Empty when only the numbers were asked for. */
  readonly updates: readonly Uint8Array[]
  /** The highest number that is known to have been given out. */
  readonly seq: number
  readonly snapshotBytes: number
  /** Bytes of the updates after the snapshot. */
  readonly updateBytes: number
  /** Records that do not read or are not there. 0: the document is sound. */
  readonly unreadable: number
}

interface Link extends RecordKey {
  readonly key: string
  /** Null: its sum is wrong. */
  readonly payload: Uint8Array | null
  readonly bytes: number
}

/** Takes the records of one document and tells whether they are an unbroken chain. */
export class ChainCheck {
  readonly #links: Link[] = []

  constructor(
    readonly id: string,
    /** Whether the payloads are wanted, or only what can be said about them. */
    private readonly keepsPayloads: boolean,
  ) {}

  /** A record as it was read; `payload` is null when its sum is wrong. */
  add(key: string, record: RecordKey, payload: Uint8Array | null): void {
    const kept = payload && !this.keepsPayloads ? payload.subarray(0, 0) : payload
    this.#links.push({ ...record, key, payload: kept, bytes: payload?.length ?? 0 })
  }

  /** Nothing of it reads, not even its name: what is left of other documents' rotten keys. */
  get isDebris(): boolean {
    return this.#links.every(({ payload }) => payload === null)
  }

  /** `watermark` is how far the document is known to have come; a chain behind it has lost its end. */
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
      // A gap at the start tells nothing of its size; the watermark does.
      unreadable: broken === 0 ? 0 : Math.max(broken, (watermark?.count ?? 0) - markedLinks.length),
    }
  }
}

const inOrder = (a: Link, b: Link): number => a.seq - b.seq || (a.kind === b.kind ? 0 : a.kind === 'snapshot' ? -1 : 1)

/** Numbers after `start` that no record has. A gap right at the start is one record: the snapshot that stood for it. */
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
