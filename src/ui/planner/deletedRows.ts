import { reportFailure } from '../feedback/reportFailure'
import { restoreRows, type SessionEdit } from '../../document/edits/sessionEdits'
import { castIn } from '../../domain/cast'
import type { Row, Segment } from '../../domain/segment'
import { t } from '../../i18n'
import { editSession, notifyDone } from '../state/edit'
import { selectMany } from '../state/selection'
import { workspace } from '../state/workspace'

/** What is lost with deleted rows and takes more than a moment to restore by hand. */
export interface Lost {
  readonly scripts: number
  readonly notes: number
  readonly people: number
  readonly questions: number
  readonly cues: number
  readonly rehearsals: number
}

export function lostWith(rows: readonly Row[]): Lost {
  const segments = rows.filter((row): row is Segment => row.type === 'segment')
  const sum = (count: (segment: Segment) => number) => segments.reduce((total, one) => total + count(one), 0)
  return {
    scripts: sum(({ script }) => (script.trim() === '' ? 0 : 1)),
    notes: sum(({ notes }) => (notes.trim() === '' ? 0 : 1)),
    people: sum((segment) => castIn(segment).length),
    questions: sum(({ questions }) => questions.length),
    cues: sum(({ cues }) => Object.values(cues).filter((cue) => cue !== '').length),
    rehearsals: sum(({ rehearsals }) => rehearsals.length),
  }
}

const lostThings = ['scripts', 'notes', 'people', 'questions', 'cues', 'rehearsals'] as const

/**
 * Shows a notice with a way back when rows were deleted, if they held more than a title or were more than the
 * selection.
 */
export function notifyDeleted(rows: readonly Row[], isMore: boolean): void {
  const [first] = rows
  const lost = lostWith(rows)
  const things = lostThings.filter((thing) => lost[thing] > 0)
  if (!first || (things.length === 0 && !isMore)) return
  const ids = rows.map(({ id }) => id)
  const title = first.title || t(first.type === 'part' ? 'planner.row.untitledPart' : 'planner.row.untitled')
  const what =
    rows.length === 1
      ? t('planner.deleted.single', { title })
      : t('planner.deleted.rows', { count: rows.length, title })
  const held = things
    .map((thing) => t(`planner.deleted.${thing}`, { count: lost[thing] }))
    .join(t('planner.deleted.comma'))
  offerRestore(held === '' ? what : t('planner.deleted.with', { what, held }), ids, [restoreRows(ids)])
}

/**
 * Shows a notice of what was removed from rows of the open session, with a button that restores it, whatever was done
 * since.
 */
export function offerRestore(message: string, rowIds: readonly string[], restoring: readonly SessionEdit[]): void {
  const sessionId = workspace.getState().session?.id
  if (sessionId === undefined) return
  const bringBack = async () => {
    await editSession(sessionId, 'planner.gesture.restore', { session: restoring })
    if (workspace.getState().session?.id === sessionId) selectMany(rowIds)
  }
  const action = { label: t('planner.deleted.undo'), run: () => void reportFailure(bringBack) }
  notifyDone({ tone: 'info', message, action })
}
