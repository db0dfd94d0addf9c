import { describe, expect, test } from 'vitest'
import {
  actionsOf,
  recoveryPlans,
  replan,
  type RecoveryKind,
  type RecoveryOverrides,
  type RecoveryPlan,
} from '../../../../../src/domain/run/recovery/recoveryPlans'
import { minutes } from '../../plan'
import { showAt, showStart, type Course } from '../show'

/** `b-5 c×10 → 60`: b gives five minutes, c is cut, and the show ends in minute 60; `60+3`: three minutes too late. */
function told({ lines, endsAt, shortMs }: RecoveryPlan): string {
  const given = lines.map(
    ({ segmentId, action, byMs }) => `${segmentId}${action === 'cut' ? '×' : '-'}${byMs / 60_000}`,
  )
  const short = shortMs === 0 ? '' : `+${shortMs / 60_000}`
  return [...given, '→', `${(endsAt - showStart - shortMs) / 60_000}${short}`].join(' ')
}

const planOf = (words: string, course: Course, kind: RecoveryKind): string => {
  const plan = recoveryPlans(showAt(words, course).state).find((one) => one.kind === kind)
  return plan ? told(plan) : 'none'
}

// Every show is in its first segment; its lateness is `now` and the rest of the plan against `end`.
describe('trims', () => {
  test.each<[string, string, Course, string]>([
    ['nothing while in time', '10 20', { now: 5, end: 30 }, 'none'],
    ['without a hard end, the planned end counts', '10 20', { now: 14 }, 'b-4 → 30'],
    ['先压缩 gives all it has before 可压缩 gives any', '10 20!12:first 20', { now: 20, end: 50 }, 'b-8 c-2 → 50'],
    ['尽量不动 gives last', '10 20!5:reluctant 20!15', { now: 20, end: 50 }, 'b-5 c-5 → 50'],
    ['locked gives nothing', '10 20:locked 20', { now: 15, end: 50 }, 'c-5 → 50'],
    ['no minimum given: half stays', '10 20', { now: 30, end: 30 }, 'b-10 → 30+10'],
    ['half of seven minutes is four whole ones', '10 7', { now: 20, end: 10 }, 'b-3 → 10+14'],
    ['a minute stays of a minute', '10 1 20', { now: 12, end: 31 }, 'c-2 → 31'],
    ['one with enough time gives alone', '10 20 8', { now: 14, end: 38 }, 'b-4 → 38'],
    ['those of one rank share in proportion to what they can give', '10 20 10', { now: 19, end: 40 }, 'b-6 c-3 → 40'],
    ['the current one gives what it has not taken yet', '20!5 10:locked', { now: 12, end: 25 }, 'a-5 → 25'],
    ['but never what it has taken', '20!5 10:locked', { now: 18, end: 25 }, 'a-2 → 25+3'],
    ['one that is over gives nothing', '10!5:first 20', { now: 12, end: 30 }, 'b-2 → 30'],
    ['savings before a later pin are absorbed', '10 20 20@30', { now: 5, end: 45 }, 'c-5 → 45'],
    ['the lateness of a pin is recovered separately', '10 20:first 20@30', { now: 25, end: 45 }, 'b-10 c-10 → 45'],
    ['after a pin even the reluctant give', '10 20:first 20@30:reluctant', { now: 10, end: 46 }, 'c-4 → 46'],
    ['what a pin still leaves to save', '10 20:first 20@30', { now: 14, end: 50 }, 'b-4 → 50'],
  ])('%s', (_, words, course, plan) => expect(planOf(words, course, 'trim')).toBe(plan))

  test.each([
    [0.9, 0],
    [1, 1],
  ])('%d s too late takes from up to %d lines', (lateS, lines) => {
    const { state } = showAt('10 20', { now: 14, end: 34 - lateS / 60 })
    expect(replan(state, 'trim', new Map())).toMatchObject({ shortMs: 0, reason: { key: 'lands' } })
    expect(replan(state, 'trim', new Map()).lines).toHaveLength(lines)
    expect(recoveryPlans(state)).toHaveLength(lines === 0 ? 0 : 2)
  })

  test('seconds are whole, and milliseconds are not lost', () => {
    const { state } = showAt('10 20 20 20', { now: 17 + 1 / 60 + 0.123 / 60, end: 60 })
    const [plan] = recoveryPlans(state)
    expect(plan?.endsAt).toBe(showStart + minutes(60))
    expect(plan?.lines.filter(({ byMs }) => byMs % 1_000 !== 0)).toHaveLength(1)
  })
})

describe('cuts', () => {
  test.each<[string, string, Course, string]>([
    ['the least important goes', '10 10:reluctant 10:first 10', { now: 15, end: 40 }, 'c×10 → 35'],
    ['of one rank, the shortest that is enough', '10 5 9 20', { now: 16, end: 38 }, 'd×20 → 30'],
    ['the shortest that is enough, again', '10 5 9 20', { now: 16, end: 44 }, 'c×9 → 41'],
    ['the longest first where one is not enough', '10 6 8 9', { now: 21, end: 29 }, 'b×6 d×9 → 29'],
    ['a segment that a later cut makes unnecessary to cut stays', '10 3:first 20', { now: 18, end: 30 }, 'c×20 → 21'],
    ['the current one and the locked stay', '10 5:locked 5', { now: 12, end: 15 }, 'c×5 → 15+2'],
    ['a break stays while anything else helps', '10 10=break:first 10:reluctant', { now: 12, end: 30 }, 'c×10 → 22'],
    ['a ceremony goes where nothing else helps', '10 10=ceremony 4', { now: 16, end: 22 }, 'b×10 → 20'],
    ['a cut before a later pin would be absorbed', '10 20:first 20@30 5', { now: 5, end: 50 }, 'd×5 → 50'],
    ['a cut of the pinned one lets the rest come earlier', '10 10@40 10', { now: 5, end: 50 }, 'b×10 → 20'],
  ])('%s', (_, words, course, plan) => expect(planOf(words, course, 'cut')).toBe(plan))
})

describe('both', () => {
  test.each<[string, string, Course, string]>([
    ['a cut, and the rest exactly by trims', '10 6:first 20 20', { now: 20, end: 56 }, 'b×6 c-4 → 56'],
    ['no cut that leaves nothing to trim', '10 10:first 20', { now: 15, end: 35 }, 'none'],
    [
      'one more cut spares the others more than half',
      '10 6:first 3:first 20',
      { now: 20, end: 35 },
      'b×6 c×3 d-5 → 35',
    ],
    ['a break is not cut where trims are enough', '10 3=break:first 20!14:first', { now: 15, end: 33 }, 'none'],
    ['a break is cut where they are not', '10 3=break 20!18:first', { now: 14, end: 33 }, 'b×3 c-1 → 33'],
    ['cuts that land by themselves are none', '10 9!9 7!7 5!5 8:locked', { now: 23, end: 40 }, 'none'],
    ['another set where the longest misses', '10 9!9 7!7 4!4 2!1 8:locked', { now: 23, end: 41 }, 'c×7 d×4 e-1 → 41'],
    ['no cut that a pin would absorb', '10 5:first 20@30', { now: 14, end: 45 }, 'none'],
    ['everything that helps if nothing lands', '10 4 20!18', { now: 20, end: 30 }, 'b×4 c-2 → 30+8'],
  ])('%s', (_, words, course, plan) => expect(planOf(words, course, 'mixed')).toBe(plan))
})

describe('recomputed around a person’s choices', () => {
  const course = { now: 20, end: 50 }
  const words = '10 20!12:first 20 2'
  test.each<[string, RecoveryKind, [string, number | 'refused'][], string]>([
    ['as proposed', 'trim', [], 'b-8 c-4 → 50'],
    ['one who gives less', 'trim', [['b', 7]], 'b-7 c-5 → 50'],
    ['one who gives more', 'trim', [['c', 7]], 'b-5 c-7 → 50'],
    ['one who refuses', 'trim', [['b', 'refused']], 'c-10 d-1 → 50+1'],
    ['no change', 'trim', [['b', 0]], 'c-10 d-1 → 50+1'],
    ['never below a given minimum', 'trim', [['b', 15]], 'b-8 c-4 → 50'],
    ['below the default minimum', 'trim', [['c', 15]], 'c-15 → 47'],
    ['the current one is over', 'trim', [['a', 3]], 'b-8 c-4 → 50'],
    ['a cut refused', 'cut', [['b', 'refused']], 'c×20 → 42'],
    ['a cut made a trim', 'cut', [['b', 6]], 'b-6 c×20 → 36'],
    ['a trim made a cut', 'mixed', [['b', 20]], 'b×20 → 42'],
    ['everybody refuses', 'mixed', ['b', 'c', 'd'].map((id) => [id, 'refused']), '→ 50+12'],
  ])('%s', (_, kind, said, plan) => {
    const overrides: RecoveryOverrides = new Map(said.map(([id, by]) => [id, by === 'refused' ? by : minutes(by)]))
    expect(told(replan(showAt(words, course).state, kind, overrides))).toBe(plan)
  })
})

test.each<[string, string, Course, RecoveryKind, unknown]>([
  ['lands', '10 20', { now: 14, end: 30 }, 'trim', { key: 'lands', params: { trims: 1, cuts: 0, byMs: 0 } }],
  ['early', '10 20', { now: 14, end: 30 }, 'cut', { key: 'early', params: { trims: 0, cuts: 1, byMs: minutes(16) } }],
  ['short', '10 20', { now: 30, end: 30 }, 'trim', { key: 'short', params: { trims: 1, cuts: 0, byMs: minutes(10) } }],
  [
    'a pin delays it',
    '10 20 20@30',
    { now: 5, end: 35 },
    'trim',
    { key: 'pinned', params: { trims: 1, cuts: 0, byMs: minutes(5), segmentId: 'c' } },
  ],
])('a reason is data: %s', (_, words, course, kind, reason) => {
  expect(recoveryPlans(showAt(words, course).state).find((plan) => plan.kind === kind)?.reason).toEqual(reason)
})

test('a plan or one line of it is accepted as actions of the log', () => {
  const plan = replan(showAt('10 6:first 20 20', { now: 20, end: 56 }).state, 'mixed', new Map())
  const cut = { type: 'cut', segmentId: 'b', isCut: true }
  const trim = { type: 'trim', segmentId: 'c', byMs: minutes(4) }
  expect(actionsOf(plan)).toEqual([cut, trim])
  expect(plan.lines.map((line) => actionsOf(line))).toEqual([[cut], [trim]])
})
