import * as Y from 'yjs'

/** A document put together from readable updates. */
export interface Merged {
  /** The whole document as one update. */
  readonly update: Uint8Array
  /** Number of updates that could not be applied because they depend on something missing. */
  readonly leftOut: number
}

/**
 * Puts a document together from any of its updates, in any order and with gaps. Yjs keeps what depends on something
 * missing as pending, invisible but encoded with the rest; that is counted and left out.
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

/** Whether an update is a complete document. */
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
