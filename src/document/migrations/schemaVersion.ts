import type * as Y from 'yjs'

const key = 'schemaVersion'

/** The version of a document's stored shape. */
export function schemaVersionOf(doc: Y.Doc): number {
  const version: unknown = doc.getMap('meta').get(key)
  return typeof version === 'number' ? version : 1
}

export const setSchemaVersion = (doc: Y.Doc, version: number): void => void doc.getMap('meta').set(key, version)
