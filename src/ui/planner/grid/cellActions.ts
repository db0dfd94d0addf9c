import {
  addCasting,
  clearCast,
  clearCues,
  setCue,
  setPart,
  setSegments,
  type SegmentPatch,
  type SessionEdit,
} from '../../../document/edits/sessionEdits'
import { showStatusMessage } from '../../state/statusMessage'
import { kinds } from '../../../domain/kinds'
import type { Row, Segment } from '../../../domain/segment'
import { t } from '../../../i18n'
import { keyText } from '../../commands/keyText'
import { edit } from '../../state/edit'
import { planned } from '../../state/derived'
import { cellEditing, type CellColumn } from './cellEditing'
import { lostWith, offerRestore } from '../deletedRows'
import { changeSegments, rowsNow, selectedRows, selectedSegments } from '../rowActions'

/** The value of an emptied cell. People and cues are lists, and the priority depends on the kind: see `emptied`. */
const emptyCells: Partial<Record<CellColumn, SegmentPatch>> = {
  start: { pin: null },
  duration: { durationMs: 0 },
  kind: { kind: 'custom' },
  title: { title: '' },
}

/** The edits that clear the cells of a column; the rows stay. A heading has only a title. */
export function emptied(rows: readonly Row[], column: CellColumn): readonly SessionEdit[] {
  const segments = rows.filter((row): row is Segment => row.type === 'segment')
  const ids = segments.map(({ id }) => id)
  if (column === 'people') return ids.map(clearCast)
  if (column === 'cues') return ids.map(clearCues)
  if (column === 'priority')
    return segments.map(({ id, kind }) => setSegments([id], { priority: kinds[kind].priority }))
  const headings = rows.filter(({ type }) => type === 'part').map(({ id }) => setPart(id, { title: '' }))
  const patch = emptyCells[column]
  return [...(patch ? [setSegments(ids, patch)] : []), ...(column === 'title' ? headings : [])]
}

/** Clears the cells of the cursor's column in the selected rows. */
export function clearCells(): void {
  const rows = selectedRows()
  const [first] = rows
  if (!first) return
  const column = first.type === 'part' && rows.length === 1 ? 'title' : cellEditing.getState().column
  const name = t(`planner.cell.${column}`)
  const { people, cues } = lostWith(rows)
  if (!edit('planner.gesture.clear', { session: emptied(rows, column) })) {
    // A second Delete probably means the row.
    const keys = keyText('Mod+Backspace', window.studio.platform)
    return showStatusMessage(t('planner.cell.empty', { name, keys }))
  }
  const lost = column === 'people' ? people : column === 'cues' ? cues : 0
  if (lost === 0) return
  const ids = rows.map(({ id }) => id)
  offerRestore(t('planner.cell.cleared', { name, count: lost }), ids, refilled(rows, column))
}

/** The edits that restore the people or cues that the rows had. */
export function refilled(rows: readonly Row[], column: CellColumn): readonly SessionEdit[] {
  const segments = rows.filter((row): row is Segment => row.type === 'segment')
  if (column === 'cues')
    return segments.flatMap(({ id, cues }) => Object.entries(cues).map(([name, cue]) => setCue(id, name, cue)))
  return segments.flatMap(({ id, troupeId, castings }) => [
    setSegments([id], { troupeId }),
    ...castings.map(({ id: castingId, order: _order, ...casting }) => addCasting(id, casting, castingId)),
  ])
}

/** The fields that can be filled down, each with the name of its gesture. */
const filled = {
  duration: ['planner.gesture.duration', ({ durationMs }: Segment) => ({ durationMs })],
  kind: ['planner.gesture.kind', ({ kind }: Segment) => ({ kind })],
  priority: ['planner.gesture.priority', ({ priority }: Segment) => ({ priority })],
} as const satisfies Partial<Record<CellColumn, readonly [string, (segment: Segment) => SegmentPatch]>>

const isFilled = (column: CellColumn): column is keyof typeof filled => column in filled

/**
 * Which segments get the value of which: those below the first selected one; a single one gets that of the one above.
 */
export function fillPlan(
  rows: readonly Row[],
  chosen: readonly Segment[],
): { readonly source: Segment; readonly ids: readonly string[] } | null {
  const [first, ...below] = chosen
  if (!first) return null
  if (below.length > 0) return { source: first, ids: below.map(({ id }) => id) }
  const above = rows.slice(
    0,
    rows.findIndex(({ id }) => id === first.id),
  )
  const source = above.findLast((row): row is Segment => row.type === 'segment')
  return source ? { source, ids: [first.id] } : null
}

/** Fills the value of the topmost selected row down to the others, in the cursor's column. */
export function fillDown(): void {
  const { column } = cellEditing.getState()
  const plan = fillPlan(rowsNow(), selectedSegments())
  if (!isFilled(column)) return showStatusMessage(t('planner.cell.notFilled'))
  if (!plan) return showStatusMessage(t('planner.cell.nothingAbove'))
  const [gesture, valueOf] = filled[column]
  if (!changeSegments(gesture, plan.ids, valueOf(plan.source))) return
  const number = planned.getState().numbers.get(plan.source.id) ?? 0
  showStatusMessage(t('planner.cell.filled', { name: t(`planner.cell.${column}`), number, count: plan.ids.length }))
}
