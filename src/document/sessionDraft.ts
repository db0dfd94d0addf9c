import type * as Y from 'yjs'
import type { Ordered } from './orderKeys'

/** A session's document, opened for editing. */
export interface SessionDraft {
  readonly details: Y.Map<unknown>
  readonly rows: Ordered
  readonly presences: Y.Map<unknown>
  readonly cueColumns: Ordered
  readonly attendees: Ordered
}
export type SessionEdit = (draft: SessionDraft) => void

export function sessionDraft(doc: Y.Doc): SessionDraft {
  return {
    details: doc.getMap('details'),
    rows: doc.getMap('rows'),
    presences: doc.getMap('presences'),
    cueColumns: doc.getMap('cueColumns'),
    attendees: doc.getMap('attendees'),
  }
}
