import * as Y from 'yjs'

/** An update that cannot be read, or that builds on something that is not here. */
export class DamagedUpdate extends Error {
  constructor(reason: string) {
    super(`The update cannot be applied: ${reason}`)
  }
}

type Decoded = ReturnType<typeof Y.decodeUpdate>

function decoded(update: Uint8Array): Decoded {
  try {
    return Y.decodeUpdate(update)
  } catch (error) {
    throw new DamagedUpdate(error instanceof Error ? error.message : String(error))
  }
}

/**
 * Checks that everything the update builds on is in the document or in the update itself. Yjs would keep what does not
 * fit yet and wait for the rest; here nothing may be missing, so a gap is damage. The document is not touched.
 */
function checkNoGap(doc: Y.Doc, { structs, ds }: Decoded): void {
  const ends = new Map<number, number>()
  const endOf = (client: number): number => ends.get(client) ?? Y.getState(doc.store, client)
  const inOrder = [...structs].sort((a, b) => a.id.clock - b.id.clock)
  for (const struct of inOrder) {
    const { client, clock } = struct.id
    if (struct instanceof Y.Skip || clock > endOf(client)) throw new DamagedUpdate(`gap before ${client}:${clock}`)
    ends.set(client, Math.max(endOf(client), clock + struct.length))
  }
  const isHere = (id: unknown): boolean => !(id instanceof Y.ID) || id.clock < endOf(id.client)
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue
    if (!isHere(struct.origin) || !isHere(struct.rightOrigin) || !isHere(struct.parent))
      throw new DamagedUpdate(`unknown neighbour of ${struct.id.client}:${struct.id.clock}`)
  }
  ds.clients.forEach((deletes, client) => {
    for (const { clock, len } of deletes)
      if (clock + len > endOf(client)) throw new DamagedUpdate(`deletes unknown ${client}:${clock}`)
  })
}

/** Applies an update whole; one that is damaged or has a gap throws `DamagedUpdate` and leaves the document as it was. */
export function applySoundUpdate(doc: Y.Doc, update: Uint8Array, origin: unknown): void {
  checkNoGap(doc, decoded(update))
  Y.applyUpdate(doc, update, origin)
  if (hasPending(doc)) throw new DamagedUpdate('something is missing')
}

/** True while Yjs holds back something that builds on what is not here. */
export const hasPending = (doc: Y.Doc): boolean => doc.store.pendingStructs !== null || doc.store.pendingDs !== null
