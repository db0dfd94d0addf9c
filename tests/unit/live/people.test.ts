import { expect, test } from 'vitest'
import type { PlannedCast, RunPlan } from '../../../src/domain/run/plan/plan'
import type { Attendee } from '../../../src/domain/session'
import { preflightOf } from '../../../src/domain/run/plan/preflight'
import { minuteMs } from '../../../src/domain/timing/units'
import { finderWith } from '../../../src/ui/components/finder'
import { readings } from '../domain/search/readings'
import { dueArrivals } from '../../../src/ui/live/console/arrivalsView'
import { checkInCounts, checkInRows, chosenAt, foundRows, stepAt } from '../../../src/ui/live/trays/checkInView'
import { nextItems } from '../../../src/ui/live/console/nextView'
import { preflightView } from '../../../src/ui/live/before/preflightView'
import { planned, stateAfter, type Press } from './shows'

const cast = (id: string, name: string): PlannedCast => ({
  id,
  name,
  type: 'person',
  unit: '徐家汇街道',
  role: 'speaker',
  character: '',
})
const who = { zhou: cast('zhou', '周敏'), gu: cast('gu', '顾芸'), he: cast('he', '何启明') }

/** Ten minutes of 周敏, five of 顾芸 and 周敏, twenty of nobody, twenty of 何启明. */
function plan(): RunPlan {
  const base = planned('10 5 20 20')
  const casts = [[who.zhou], [who.gu, who.zhou], [], [who.he]]
  const segments = base.segments.map((segment, i) => ({ ...segment, cast: casts[i] ?? [] }))
  const arrivals = Object.values(who).map(({ id, type, name, unit }) => {
    const firstMs = segments.find((one) => one.cast.some((c) => c.id === id))?.startMs ?? 0
    return { id, type, name, unit, firstMs }
  })
  return { ...base, segments, arrivals }
}
const start: Press = [0, { type: 'start' }]
const here = (minutes: number, whoId: string): Press => [minutes, { type: 'checkIn', whoId, isHere: true }]

test.each<[string, readonly Press[], number, string]>([
  ['who is on in the first ten minutes, before the start', [], -5, '周敏 missing 5'],
  ['who is on now and not here stays loud', [start], 2, '周敏 missing 0, 顾芸 missing 8'],
  ['who came is told by when', [here(-3, 'zhou'), start], 2, '顾芸 missing 8, 周敏 13:57'],
  ['nobody for the next ten minutes', [here(-3, 'zhou'), start, [10, { type: 'jump', segmentId: 'c' }]], 11, ''],
  ['the last ten minutes before an entrance', [start, [1, { type: 'jump', segmentId: 'c' }]], 12, '何启明 missing 9'],
])('due on stage: %s', (_, presses, minutes, shown) => {
  const due = dueArrivals(stateAfter(plan(), presses, minutes), plan())
  expect(due.map(({ name, cameAt, minutes: m }) => `${name} ${cameAt ?? `missing ${m}`}`).join(', ')).toBe(shown)
})

const attendee = (id: string, name: string, personId: string | null): Attendee =>
  ({ id, order: id, personId, name, unit: '长宁区', post: '', group: 'guest' }) as Attendee

const rows = () =>
  checkInRows(stateAfter(plan(), [here(-1, 'gu')], 0), plan(), [
    attendee('a1', '周敏', 'zhou'),
    attendee('a2', '钱国强', null),
  ])

test('those on stage and those in the hall are counted apart', () => {
  const { onStage, inHall } = checkInCounts(rows())
  expect([onStage.words, inHall.words]).toEqual(['1/3', '0/1'])
})

test('everyone on stage is there once, then who is in the hall', () => {
  expect(rows().map(({ name, place, cameAt }) => `${name} ${place} ${cameAt}`)).toEqual([
    '周敏 onStage null',
    '顾芸 onStage 13:59',
    '何启明 onStage null',
    '钱国强 inHall null',
  ])
})

test.each([
  ['', '周敏 顾芸 何启明 钱国强'],
  ['顾', '顾芸'],
  ['zm', '周敏'],
  ['guo', '钱国强'],
  ['长宁', '钱国强'],
  ['无', ''],
])('the search for "%s" finds %s', (query, names) => {
  expect(
    foundRows(rows(), query, finderWith(readings))
      .map(({ name }) => name)
      .join(' '),
  ).toBe(names)
})

test.each<[string, number, string, number | null, number | null]>([
  ['nobody without a query', 4, ' ', null, null],
  ['the best of those found', 2, 'zm', null, 0],
  ['the one gone to', 4, '', 2, 2],
  ['the last where fewer are left', 2, 'z', 3, 1],
  ['nobody where none is found', 0, 'z', 1, null],
])('Enter acts on %s', (_, count, query, goneTo, at) => expect(chosenAt(count, query, goneTo)).toBe(at))

test.each<[string, number | null, 1 | -1, number]>([
  ['down from none to the first', null, 1, 0],
  ['up from none to the last', null, -1, 3],
  ['down by one', 0, 1, 1],
  ['not beyond the last', 3, 1, 3],
  ['not before the first', 0, -1, 0],
])('the arrows go %s', (_, from, step, to) => expect(stepAt(4, from, step)).toBe(to))

test('what comes is told with who stands by, and whether they are here', () => {
  const state = stateAfter(plan(), [here(-1, 'zhou'), start], 3)
  const shown = nextItems(state, plan(), 2).map(
    ({ title, clock, until, standby }) =>
      `${title} ${clock} ${until} ${standby.map(({ name, isHere }) => `${name} ${isHere}`).join(' ')}`,
  )
  expect(shown).toEqual(['环节2 14:10 7:00 顾芸 false 周敏 true', '环节3 14:15 12:00 '])
})

test('cues come by department in the order of the columns, own columns last, empty ones not at all', () => {
  const base = planned('10 5')
  const cues = { own: '签字桌', light: '追光', mic: '手持 1', sound: ' ' }
  const segments = base.segments.map((segment) => ({ ...segment, cues }))
  const withCues = { ...base, segments, cueColumns: [{ id: 'own', name: '礼仪' }] }
  const [next] = nextItems(stateAfter(withCues, [start], 0), withCues, 1)
  expect(next?.cues.map(({ id, name, text }) => `${name ?? id} ${text}`)).toEqual([
    'mic 手持 1',
    'light 追光',
    '礼仪 签字桌',
  ])
})

const presence = (personId: string, status: 'invited' | 'confirmed' | 'declined') =>
  [personId, { personId, status, arrival: null, departure: null }] as const

test.each([
  [
    'another day first, then findings, people, displays',
    'show',
    '2021-05-20',
    'otherDay finding 周敏 何启明 absent displays',
  ],
  ['today', 'show', '2021-05-21', 'finding 周敏 何启明 absent displays'],
  ['a rehearsal may be on any day', 'rehearsal', '', 'finding 周敏 何启明 absent displays'],
] as const)('what is not ready: %s', (_, kind, date, shown) => {
  const presences = new Map([presence('gu', 'confirmed'), presence('he', 'declined')])
  const finding = { rule: 'overlap', severity: 'error', segmentIds: ['a'], params: { byMs: minuteMs } } as const
  const preflight = preflightOf(stateAfter(plan(), [], -5), [finding], [{ id: 'board', isPlaced: false }])
  const items = preflightView({ preflight, kind, presences, date, today: '2021-05-21' })
  expect(items.map((item) => (item.type === 'person' ? item.name : item.type)).join(' ')).toBe(shown)
})

test('where all is ready nothing is listed', () => {
  const presences = new Map(['zhou', 'gu', 'he'].map((id) => presence(id, 'confirmed')))
  const all = stateAfter(plan(), [here(-3, 'zhou'), here(-2, 'gu'), here(-1, 'he')], 0)
  const preflight = preflightOf(all, [], [{ id: 'board', isPlaced: true }])
  expect(preflightView({ preflight, kind: 'show', presences, date: '2021-05-20', today: '2021-05-20' })).toEqual([])
})
