import * as Y from 'yjs'

/** A document put together from what reads. */
export interface Merged {
  /** The whole document as one update. */
  readonly update: Uint8Array
  /** Updates that could not be taken in, since what they build on is missing. */
  readonly leftOut: number
}

/**
 * Puts a document together from any updates of it, in any order and with gaps. Yjs keeps what builds on something
 * missing as pending, unseen but encoded with the rest; it is counted and left out.
 */
export function mergeReadable(updates: readonly Uint8Array[]): Merged {
  const document = new Y.Doc()
  const applied = updates.filter((update) => applies(document, update))
  const state = Y.decodeStateVector(Y.encodeStateVector(document))
  const behind = applied.filter((update) => !isTakenIn(update, state)).length
  const { store } = document
  const leftOut = updates.length - applied.length + (behind === 0 && store.pendingDs ? 1 : behind)
  store.pendingStructs = null
  store.pendingDs = null
  const update = Y.encodeStateAsUpdate(document)
  document.destroy()
  return { update, leftOut }
}

/** Whether an update is a whole document that needs nothing else. */
export const isWhole = (update: Uint8Array): boolean => mergeReadable([update]).leftOut === 0

function applies(document: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(document, update)
    return true
  } catch {
    return false
  }
}

function isTakenIn(update: Uint8Array, state: ReadonlyMap<number, number>): boolean {
  return [...Y.parseUpdateMeta(update).to].every(([client, clock]) => (state.get(client) ?? 0) >= clock)
}
