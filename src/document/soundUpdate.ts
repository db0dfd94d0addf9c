import * as Y from 'yjs'

/** An update that cannot be read, or that depends on something missing. */
export class DamagedUpdate extends Error {
  constructor(reason: string) {
    super(`The update cannot be applied: ${reason}`)
  }
}

type Decoded = ReturnType<typeof Y.decodeUpdate>
type Struct = Decoded['structs'][number]

/** Lets Yjs process an update. Whatever it throws is reported as damage. */
export function damagedIfThrown<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw new DamagedUpdate(error instanceof Error ? error.message : String(error))
  }
}

/** Applies the first update of an empty document; throws `DamagedUpdate` if it is not complete. */
export function applyFirstUpdate(doc: Y.Doc, update: Uint8Array, origin: unknown): void {
  damagedIfThrown(() => Y.applyUpdate(doc, update, origin))
  if (hasPending(doc)) throw new DamagedUpdate('something is missing')
}

/**
 * Applies an update as a whole. One that is damaged or has a gap throws `DamagedUpdate` and leaves the document as it
 * was.
 */
export function applySoundUpdate(doc: Y.Doc, update: Uint8Array, origin: unknown): void {
  checkFits(
    doc,
    damagedIfThrown(() => Y.decodeUpdate(update)),
  )
  damagedIfThrown(() => Y.applyUpdate(doc, update, origin))
  if (hasPending(doc)) throw new DamagedUpdate('something is missing')
}

/** True while Yjs is holding back something that depends on missing content. */
export const hasPending = (doc: Y.Doc): boolean => doc.store.pendingStructs !== null || doc.store.pendingDs !== null

/**
 * Checks an update in the order in which Yjs would apply it, without touching the document. Yjs keeps what does not fit
 * yet and waits for the rest; here nothing may be missing, so what never fits is damage.
 */
function checkFits(doc: Y.Doc, { structs, ds }: Decoded): void {
  const ends = new Map<number, number>()
  const endOf = (client: number): number => ends.get(client) ?? Y.getState(doc.store, client)
  const isHere = (id: unknown): boolean => !(id instanceof Y.ID) || id.clock < endOf(id.client)
  const fits = (struct: Struct): boolean =>
    struct.id.clock <= endOf(struct.id.client) &&
    (!(struct instanceof Y.Item) || (isHere(struct.origin) && isHere(struct.rightOrigin) && isHere(struct.parent)))

  let queues = queuesOf(structs)
  while (queues.length > 0) {
    let hasTaken = false
    for (const queue of queues) {
      for (let next = queue.at(-1); next && fits(next); next = queue.at(-1)) {
        const { client, clock } = next.id
        ends.set(client, Math.max(endOf(client), clock + next.length))
        queue.pop()
        hasTaken = true
      }
    }
    if (!hasTaken) throw new DamagedUpdate('it builds on something that is not here')
    queues = queues.filter((queue) => queue.length > 0)
  }
  ds.clients.forEach((deletes, client) => {
    for (const { clock, len } of deletes)
      if (clock + len > endOf(client)) throw new DamagedUpdate('it deletes something that is not here')
  })
}

/** What each client wrote, the earliest last. A skip marks something left out; only the order of clocks matters. */
function queuesOf(structs: readonly Struct[]): Struct[][] {
  const queues = new Map<number, Struct[]>()
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue
    const queue = queues.get(struct.id.client)
    if (queue) queue.push(struct)
    else queues.set(struct.id.client, [struct])
  }
  return [...queues.values()].map((queue) => queue.sort((a, b) => b.id.clock - a.id.clock))
}
