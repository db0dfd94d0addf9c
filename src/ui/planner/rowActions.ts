import { copyOfRow } from '../../document/edits/sessionCopy'
import { newId } from '../../document/edits/newId'
import {
  addPart,
  confirmLengths,
  deleteRows,
  insertRows,
  moveRows,
  setSegments,
  type NewSegment,
  type SegmentPatch,
} from '../../document/edits/sessionEdits'
import { kinds } from '../../domain/kinds'
import type { Row, Segment } from '../../domain/segment'
import { orderedRows } from '../../domain/timing/schedule'
import { dayMs } from '../../domain/timing/units'
import { edit } from '../state/edit'
import { selectMany, selectOnly, selection } from '../state/selection'
import { workspace } from '../state/workspace'
import { editNewRow } from './grid/cellEditing'
import { notifyDeleted } from './deletedRows'
import { stepOf, withOwned, withWholeParts, type Order } from './grid/partMoves'

export function rowsNow(): readonly Row[] {
  const { session } = workspace.getState()
  return session ? orderedRows(session) : []
}

const rowIdsNow = (): string[] => rowsNow().map(({ id }) => id)

function orderNow(): Order {
  const rows = rowsNow()
  const parts = new Set(rows.filter(({ type }) => type === 'part').map(({ id }) => id))
  return { rowIds: rows.map(({ id }) => id), isPart: (id) => parts.has(id) }
}

/** The rows with these ids, in running order. */
function rowsOf(ids: readonly string[]): readonly Row[] {
  const wanted = new Set(ids)
  return rowsNow().filter(({ id }) => wanted.has(id))
}

export const selectedRows = (): readonly Row[] => rowsOf(selection.getState().ids)

/** The selected rows, and the rows of parts that are selected by their heading alone. */
export const selectedWithParts = (): readonly Row[] => rowsOf(withWholeParts(orderNow(), selection.getState().ids))

const selectedHeadings = (): readonly Row[] => selectedRows().filter(({ type }) => type === 'part')

/** Commands call this at every change of the selection: it looks only at the selected rows. */
export function isAnySelected(type: Row['type']): boolean {
  const rows = workspace.getState().session?.rows
  return selection.getState().ids.some((id) => {
    const row = rows?.get(id)
    return row?.type === type && row.deletedAt === null
  })
}

export const selectedSegments = (): readonly Segment[] =>
  selectedRows().filter((row): row is Segment => row.type === 'segment')

const segmentIds = (): string[] => selectedSegments().map(({ id }) => id)

/**
 * Adds a segment after the given row (null: at the top) with its kind's usual duration as an assumption, and starts to
 * edit its title.
 */
export function insertSegment(
  afterId: string | null,
  segment: Pick<NewSegment, 'title' | 'kind'> = {},
  startEditing = true,
): string {
  const id = newId()
  const { kind = 'custom', title = '' } = segment
  const row = { type: 'segment', id, kind, title, durationMs: kinds[kind].usualMs, assumedFrom: '' } as const
  edit('planner.gesture.add', { session: insertRows([row], afterId) })
  selectOnly(id)
  if (startEditing) editNewRow(id)
  return id
}

export function insertBelow(): void {
  insertSegment(selectedRows().at(-1)?.id ?? rowIdsNow().at(-1) ?? null)
}

export function insertAbove(): void {
  const ids = rowIdsNow()
  const first = selectedRows()[0]
  const at = first ? ids.indexOf(first.id) : 0
  insertSegment(ids[at - 1] ?? null)
}

export function insertPart(title: string): void {
  const ids = rowIdsNow()
  const first = selectedRows()[0]
  const afterId = first ? (ids[ids.indexOf(first.id) - 1] ?? null) : (ids.at(-1) ?? null)
  const id = newId()
  edit('planner.gesture.addPart', { session: addPart({ title }, afterId, id) })
  selectOnly(id)
  editNewRow(id)
}

/** Deletes the selection, a part with all its rows, and selects the row that takes its place. */
export function deleteSelected(name = 'planner.gesture.delete'): void {
  const rows = selectedWithParts()
  // More is deleted than is visibly selected.
  const isMore = rows.length > selectedRows().length
  deleteAll(rows, name)
  notifyDeleted(rows, isMore)
}

/** Removes the selected headings; their rows stay, and belong to the part above. */
export const dissolveParts = (): void => deleteAll(selectedHeadings(), 'planner.gesture.dissolve')

function deleteAll(rows: readonly Row[], name: string): void {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return
  const all = rowIdsNow()
  const after = all.slice(all.indexOf(ids.at(-1) ?? '') + 1).find((id) => !ids.includes(id))
  const before = all.slice(0, all.indexOf(ids[0] ?? '')).at(-1)
  edit(name, { session: deleteRows(ids) })
  const next = after ?? before
  if (next) selectOnly(next)
}

/** Copies the selection, headings with all their rows, and selects the copies. */
export function duplicateSelected(): void {
  const rows = rowsOf(withOwned(orderNow(), selection.getState().ids))
  const last = rows.at(-1)
  if (!last) return
  const copies = rows.map((row) => ({ ...copyOfRow(row), id: newId() }))
  edit('planner.gesture.duplicate', { session: insertRows(copies, last.id) })
  selectMany(copies.map(({ id }) => id))
}

/** The segments among these rows whose duration is only assumed. */
export const assumedIn = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap((row) => (row.type === 'segment' && row.assumedFrom !== null ? row.id : []))

/** Confirms the assumed durations of these segments. */
export const confirmAssumed = (ids: readonly string[]): boolean =>
  edit('planner.gesture.confirm', { session: confirmLengths(ids) })

/** Enter in the cell of an assumed duration confirms it as it is. */
export function confirmAsIs(id: string): void {
  const ids = assumedIn(rowsOf([id]))
  if (ids.length > 0) confirmAssumed(ids)
}

export const confirmSelected = (): void => void confirmAssumed(assumedIn(selectedRows()))

/** Commands call this at every change of the selection: it looks only at the selected rows. */
export function isAnyAssumed(): boolean {
  const rows = workspace.getState().session?.rows
  return assumedIn(selection.getState().ids.flatMap((id) => rows?.get(id) ?? [])).length > 0
}

/** A typed duration; of two (`15-20分钟`) the smaller is the minimum. In ms. */
export const lengthPatch = (durationMs: number, minimumMs: number | null): SegmentPatch =>
  minimumMs === null ? { durationMs } : { durationMs, minimumMs }

/** Skips the selected segments, or includes them again if all are skipped. */
export function toggleSkip(): void {
  const segments = selectedSegments()
  const skipped = !segments.every((segment) => segment.skipped)
  changeSegments(skipped ? 'planner.gesture.skip' : 'planner.gesture.unskip', segmentIds(), { skipped })
}

/** Moves the selected rows one step up or down, headings with all their rows. */
export function moveSelected(direction: -1 | 1): void {
  const order = orderNow()
  const moved = withOwned(order, selection.getState().ids)
  const target = moved.length > 0 ? stepOf(order, moved, direction) : undefined
  if (target !== undefined) moveRowsAfter(moved, target)
}

export function moveRowsAfter(ids: readonly string[], afterId: string | null): void {
  edit('planner.gesture.move', { session: moveRows(ids, afterId) })
}

/** Makes the selected segments longer or shorter, never below zero or beyond a day. */
export function addTime(deltaMs: number): void {
  const edits = selectedSegments().map(({ id, durationMs }) =>
    setSegments([id], { durationMs: Math.min(Math.max(0, durationMs + deltaMs), dayMs) }),
  )
  if (edits.length > 0) edit('planner.gesture.duration', { session: edits })
}

export function changeSegments(name: string, ids: readonly string[], patch: SegmentPatch, merge?: string): boolean {
  return edit(name, { session: setSegments(ids, patch) }, merge === undefined ? {} : { merge })
}
