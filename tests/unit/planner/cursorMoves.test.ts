import { expect, test } from 'vitest'
import { cellColumns, type CellColumn } from '../../../src/ui/planner/grid/cellEditing'
import { columnTarget, enterTarget, rowTarget, tabTarget } from '../../../src/ui/planner/grid/cursorMoves'

/** Thirty rows, 1 to 30. */
const rows = Array.from({ length: 30 }, (_, i) => String(i + 1))

test.each<[string, string | null, string | undefined]>([
  ['ArrowDown', '5', '6'],
  ['ArrowDown', '30', '30'],
  ['ArrowDown', null, '1'],
  ['ArrowDown', 'gone', '1'],
  ['ArrowUp', '5', '4'],
  ['ArrowUp', '1', '1'],
  ['ArrowUp', null, '30'],
  ['ArrowUp', 'gone', '30'],
  ['PageDown', '5', '15'],
  ['PageDown', '25', '30'],
  ['PageDown', null, '11'],
  ['PageUp', '25', '15'],
  ['PageUp', '5', '1'],
  ['PageUp', null, '1'],
  ['^ArrowDown', '5', '30'],
  ['^ArrowUp', '5', '1'],
  ['^Home', '5', '1'],
  ['^End', null, '30'],
  ['Home', '5', undefined],
  ['End', '5', undefined],
  ['Enter', '5', undefined],
  ['a', '5', undefined],
  ['ArrowRight', '5', undefined],
])('%s from row %s goes to row %s', (typed, from, to) => {
  const key = typed.replace('^', '')
  expect(rowTarget(key, key !== typed, rows, from)).toBe(to)
})

test.each(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'])('%s goes nowhere without rows', (key) =>
  expect(rowTarget(key, false, [], null)).toBe(undefined),
)

test.each<[string, CellColumn, CellColumn | undefined]>([
  ['ArrowRight', 'start', 'duration'],
  ['ArrowRight', 'priority', 'priority'],
  ['ArrowLeft', 'title', 'kind'],
  ['ArrowLeft', 'start', 'start'],
  ['^ArrowLeft', 'cues', 'start'],
  ['^ArrowRight', 'start', 'priority'],
  ['Home', 'people', 'start'],
  ['End', 'title', 'priority'],
  ['^Home', 'title', undefined],
  ['ArrowDown', 'title', undefined],
])('%s from the column %s goes to %s', (typed, from, to) => {
  const key = typed.replace('^', '')
  expect(columnTarget(key, key !== typed, from)).toBe(to)
})

/** Two segments, a heading, a segment. */
const order = { rowIds: ['1', '2', 'part', '3'], isPart: (id: string) => id === 'part' }
const cursor = (text: string) => {
  const [rowId = '', name] = text.split('.')
  return { rowId, column: cellColumns.find((column) => column === name) ?? 'title' }
}

test.each<[string, 1 | -1, string | undefined]>([
  ['1.start', 1, '1.duration'],
  ['1.priority', 1, '2.start'],
  ['2.priority', 1, 'part.title'],
  ['part.duration', 1, '3.start'],
  ['3.priority', 1, undefined],
  ['3.start', -1, 'part.title'],
  ['part.title', -1, '2.priority'],
  ['1.start', -1, undefined],
  ['gone.start', 1, undefined],
])('Tab from %s by %s goes to %s', (from, step, to) =>
  expect(tabTarget(order, cursor(from), step)).toEqual(to === undefined ? undefined : cursor(to)),
)

test.each<[string, 1 | -1, string | undefined]>([
  ['1.duration', 1, '2'],
  ['2.duration', 1, '3'],
  ['2.title', 1, 'part'],
  ['3.duration', -1, '2'],
  ['3.title', -1, 'part'],
  ['3.duration', 1, undefined],
  ['1.title', -1, undefined],
])('Enter from %s by %s goes to row %s', (from, step, to) => expect(enterTarget(order, cursor(from), step)).toBe(to))
