import type * as Y from 'yjs'

/** A session's document, for editing. */
export interface SessionDraft {
  readonly details: Y.Map<unknown>
  readonly notes: Y.Text
  readonly rows: Y.Map<unknown>
  readonly presences: Y.Map<unknown>
  readonly cueColumns: Y.Map<unknown>
  readonly attendees: Y.Map<unknown>
  readonly runs: Y.Map<unknown>
  readonly actuals: Y.Map<unknown>
}
export type SessionEdit = (draft: SessionDraft) => void

export function sessionDraft(doc: Y.Doc): SessionDraft {
  return {
    details: doc.getMap('details'),
    notes: doc.getText('notes'),
    rows: doc.getMap('rows'),
    presences: doc.getMap('presences'),
    cueColumns: doc.getMap('cueColumns'),
    attendees: doc.getMap('attendees'),
    runs: doc.getMap('runs'),
    actuals: doc.getMap('actuals'),
  }
}
