import '../ui/fakeStudio'
import { describe, expect, test } from 'vitest'
import { addPart, insertRows } from '../../../src/document/edits/sessionEdits'
import type { Row, Segment } from '../../../src/domain/segment'
import { emptied, fillPlan, refilled } from '../../../src/ui/planner/grid/cellActions'
import { cellColumns } from '../../../src/ui/planner/grid/cellEditing'
import { lostWith } from '../../../src/ui/planner/deletedRows'
import { newSession, segmentOf } from '../document/opened'

const filled = {
  title: '情景剧',
  kind: 'skit',
  durationMs: 720_000,
  priority: 'locked',
  pin: { time: '14:30', dayOffset: 0 },
  troupeId: 't1',
  castings: [{ personId: 'p1', role: 'performer', character: '张阿婆' }, { personId: 'p2' }],
  questions: [{ text: '难在哪里？', durationMs: 60_000 }],
  rehearsals: [{ durationMs: 700_000, heldAt: 5 }],
  cues: { mic: '手持2', light: '渐暗' },
  script: '各位邻居，下午好。',
  notes: '换桌签',
} as const

/** Two segments that hold everything, and a heading between them. */
function opened() {
  const session = newSession()
  session.edit(
    insertRows([{ type: 'segment', id: 'a', ...filled }], null),
    addPart({ title: '上半场' }, 'a', 'p'),
    insertRows([{ type: 'segment', id: 'b', ...filled }], 'p'),
  )
  const rows = (): readonly Row[] => ['a', 'p', 'b'].flatMap((id) => session.snapshot.rows.get(id) ?? [])
  return { session, rows }
}

describe('an emptied cell', () => {
  test.each([
    ['start', { pin: null }],
    ['duration', { durationMs: 0 }],
    ['kind', { kind: 'custom' }],
    ['title', { title: '' }],
    ['people', { castings: [], troupeId: null }],
    ['cues', { cues: {} }],
    ['priority', { priority: 'flexible' }],
  ] as const)('of the column %s holds nothing, and the rest of the row stays', (column, expected) => {
    const { session, rows } = opened()
    const before = segmentOf(session.snapshot, 'a')
    session.edit(...emptied(rows(), column))
    for (const id of ['a', 'b']) expect(segmentOf(session.snapshot, id)).toMatchObject(expected)
    expect(segmentOf(session.snapshot, 'a')).toEqual({ ...before, ...expected })
    expect(session.snapshot.rows.get('p')).toMatchObject({
      title: column === 'title' ? '' : '上半场',
      deletedAt: null,
    })
    expect(session.edit(...emptied(rows(), column))).toBe(false)
  })

  test.each(['people', 'cues'] as const)('of the column %s is filled again as it was', (column) => {
    const { session, rows } = opened()
    const before = session.snapshot.rows
    const given = refilled(rows(), column)
    session.edit(...emptied(rows(), column))
    session.edit(...given)
    const plain = (segments: ReadonlyMap<string, Row>) =>
      JSON.stringify([...segments.values()], (key, value: unknown) => (key === 'order' ? undefined : value))
    expect(plain(session.snapshot.rows)).toBe(plain(before))
  })

  test('every column can be emptied', () => {
    const { rows } = opened()
    expect(cellColumns.filter((column) => emptied(rows(), column).length === 0)).toEqual([])
  })
})

describe('filling down', () => {
  const { rows } = opened()
  const segments = rows().filter((row): row is Segment => row.type === 'segment')
  test.each<[string, readonly string[], string | undefined]>([
    ['the topmost chosen row gives its value to the others', ['a', 'b'], 'a > b'],
    ['a single row takes that of the segment above, past a heading', ['b'], 'a > b'],
    ['the first has none above', ['a'], undefined],
    ['without a segment there is nothing to fill', [], undefined],
  ])('%s', (_, chosen, expected) => {
    const plan = fillPlan(
      rows(),
      segments.filter(({ id }) => chosen.includes(id)),
    )
    expect(plan ? `${plan.source.id} > ${plan.ids.join(' ')}` : undefined).toBe(expected)
  })
})

test('what goes with deleted rows is counted', () => {
  const { rows } = opened()
  expect(lostWith(rows())).toEqual({ scripts: 2, notes: 2, people: 6, questions: 2, cues: 4, rehearsals: 2 })
  expect(lostWith(rows().filter(({ type }) => type === 'part'))).toEqual({
    scripts: 0,
    notes: 0,
    people: 0,
    questions: 0,
    cues: 0,
    rehearsals: 0,
  })
})
