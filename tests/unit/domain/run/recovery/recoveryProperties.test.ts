import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  actionsOf,
  recoveryKinds,
  recoveryPlans,
  replan,
  type RecoveryLine,
  type RecoveryPlan,
} from '../../../../../src/domain/run/recovery/recoveryPlans'
import { endAfter, remainderOf } from '../../../../../src/domain/run/recovery/remainder'
import type { RunSegment } from '../../../../../src/domain/run/runState'
import type { RunAction } from '../../../../../src/domain/run/log/runEvent'
import { minutes, seconds } from '../../plan'
import { withActions, type Show } from '../show'
import { lateShows, shortLateShows } from '../shows'

const hardEndAt = ({ state }: Show): number => state.hardEndAt ?? NaN

const endWith = (show: Show, actions: readonly RunAction[]): number => withActions(show, actions).state.projectedEndAt

const endOf = (show: Show, lines: readonly RecoveryLine[]): number =>
  endWith(
    show,
    lines.flatMap((line) => (line.byMs > 0 || line.action === 'cut' ? actionsOf(line) : [])),
  )

const toCome = ({ state }: Show): readonly RunSegment[] =>
  state.segments.filter((one) => one.state === 'upcoming' || one.state === 'current')

/** The rules, stated again independently. */
function leastMs({ segment, state, elapsedMs }: RunSegment): number {
  const half = Math.max(minutes(1), Math.ceil(segment.durationMs / minutes(2)) * minutes(1))
  return Math.max(segment.minimumMs > 0 ? segment.minimumMs : half, state === 'current' ? elapsedMs : 0)
}
const mayGive = (one: RunSegment): boolean => one.segment.priority !== 'locked' && one.durationMs > leastMs(one)
const mayBeCut = (one: RunSegment): boolean => one.state === 'upcoming' && one.segment.priority !== 'locked'
const importance = ({ segment }: RunSegment): number =>
  ['first', 'flexible', 'reluctant', 'locked'].indexOf(segment.priority)
const cutImportance = (one: RunSegment): number =>
  importance(one) + (one.segment.kind === 'break' || one.segment.kind === 'ceremony' ? 10 : 0)

const fullTrim = (one: RunSegment): RecoveryLine => ({
  segmentId: one.segment.id,
  action: 'trim',
  byMs: one.durationMs - leastMs(one),
})
const fullCut = (one: RunSegment): RecoveryLine => ({ segmentId: one.segment.id, action: 'cut', byMs: one.durationMs })

const eachPlan = (check: (show: Show, plan: RecoveryPlan) => void): void =>
  fc.assert(
    fc.property(lateShows, (show) => {
      for (const plan of recoveryPlans(show.state)) check(show, plan)
    }),
    { numRuns: 400 },
  )

const planned = (show: Show, kind: RecoveryPlan['kind']): RecoveryPlan => replan(show.state, kind, new Map())

test('the remainder ends when the run is projected to end', () => {
  fc.assert(
    fc.property(lateShows, ({ state }) => {
      expect(endAfter(remainderOf(state), [])).toBe(state.projectedEndAt)
    }),
  )
})

test('once accepted, a plan ends the run exactly when it said', () => {
  eachPlan((show, plan) => {
    expect(endWith(show, actionsOf(plan))).toBe(plan.endsAt)
    expect(plan.savesMs).toBe(show.state.projectedEndAt - plan.endsAt)
    expect(plan.savesMs).toBeGreaterThan(0)
  })
})

test('a plan lands exactly, one of cuts at or before the hard end, or else says what is missing', () => {
  eachPlan((show, { kind, endsAt, shortMs, reason }) => {
    const lateMs = endsAt - hardEndAt(show)
    expect(shortMs).toBe(Math.max(0, lateMs))
    if (kind !== 'cut') expect(lateMs).toBeGreaterThanOrEqual(0)
    expect(reason.params.byMs).toBe(Math.abs(lateMs))
  })
})

test('no segment goes below its minimum, locked ones stay, and the current one keeps its elapsed time', () => {
  eachPlan((show, { kind, lines }) => {
    for (const { segmentId, action, byMs } of lines) {
      const one = show.state.segments.find(({ segment }) => segment.id === segmentId)
      if (!one) throw new Error(`There is no ${segmentId}`)
      expect(one.segment.priority).not.toBe('locked')
      expect(['current', 'upcoming']).toContain(one.state)
      if (action === 'cut') expect([kind, one.state]).not.toContain('current')
      else expect(one.durationMs - byMs).toBeGreaterThanOrEqual(leastMs(one))
      if (kind !== 'mixed') expect(action).toBe(kind)
    }
  })
})

test('a show in whole seconds recovers in whole seconds', () => {
  eachPlan((_, { lines }) => {
    expect(lines.filter(({ action, byMs }) => action === 'trim' && byMs % 1_000 > 0)).toEqual([])
  })
})

test('no line of a plan is useless: savings that a pin absorbs are not taken', () => {
  eachPlan((show, { kind, lines, endsAt }) => {
    for (const line of lines) {
      const endAt = endOf(
        show,
        lines.filter((other) => other !== line),
      )
      expect(endAt).toBeGreaterThan(kind === 'cut' ? Math.max(endsAt, hardEndAt(show)) : endsAt)
    }
  })
})

test('trims fall short only if with everything at its minimum it still ends as late', () => {
  fc.assert(
    fc.property(lateShows, (show) => {
      const everything = endOf(show, toCome(show).filter(mayGive).map(fullTrim))
      expect(planned(show, 'trim').endsAt).toBe(Math.max(everything, hardEndAt(show)))
    }),
    { numRuns: 400 },
  )
})

test('nothing is trimmed that a less important segment could give', () => {
  fc.assert(
    fc.property(lateShows, (show) => {
      const { lines, endsAt } = planned(show, 'trim')
      const byMsOf = (one: RunSegment): number => lines.find((line) => line.segmentId === one.segment.id)?.byMs ?? 0
      const giving = toCome(show).filter((one) => byMsOf(one) >= seconds(1))
      for (const more of giving)
        for (const less of toCome(show).filter((one) => importance(one) < importance(more) && mayGive(one))) {
          if (fullTrim(less).byMs - byMsOf(less) < seconds(1)) continue
          const moved = toCome(show).map((one) => {
            const by = byMsOf(one) + (one === less ? seconds(1) : one === more ? -seconds(1) : 0)
            return { ...fullTrim(one), byMs: by }
          })
          expect(endOf(show, moved)).toBeGreaterThan(endsAt)
        }
    }),
    { numRuns: 400 },
  )
})

test('cuts fall short only if cutting everything possible still ends as late', () => {
  fc.assert(
    fc.property(lateShows, (show) => {
      const everything = endOf(show, toCome(show).filter(mayBeCut).map(fullCut))
      const { endsAt } = planned(show, 'cut')
      if (everything <= hardEndAt(show)) expect(endsAt).toBeLessThanOrEqual(hardEndAt(show))
      else expect(endsAt).toBe(everything)
    }),
    { numRuns: 400 },
  )
})

test('nothing is cut if cutting everything less important would be enough', () => {
  fc.assert(
    fc.property(lateShows, (show) => {
      const { lines, endsAt } = planned(show, 'cut')
      const cut = toCome(show).filter(({ segment }) => lines.some(({ segmentId }) => segmentId === segment.id))
      const highest = Math.max(...cut.map(cutImportance))
      const below = toCome(show).filter((one) => mayBeCut(one) && cutImportance(one) < highest)
      const isEnough = endOf(show, below.map(fullCut)) <= Math.max(endsAt, hardEndAt(show))
      expect(cut.length > 0 && isEnough).toBe(false)
    }),
    { numRuns: 400 },
  )
})

const subsets = <One>(all: readonly One[]): One[][] =>
  all.reduce<One[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])

test('cuts and trims together land whenever some set of cuts with trims could', () => {
  fc.assert(
    fc.property(shortLateShows, (show) => {
      const isPossible = subsets(toCome(show).filter(mayBeCut)).some((cut) => {
        const others = toCome(show).filter((one) => mayGive(one) && !cut.includes(one))
        const cuts = cut.map(fullCut)
        const trimmedAt = endOf(show, [...cuts, ...others.map(fullTrim)])
        return trimmedAt <= hardEndAt(show) && endOf(show, cuts) > hardEndAt(show)
      })
      expect(planned(show, 'mixed').shortMs === 0).toBe(isPossible)
    }),
    { numRuns: 300 },
  )
})

test('a mixed plan cuts a break or ceremony only if no other cut and trim is enough', () => {
  fc.assert(
    fc.property(shortLateShows, (show) => {
      const { lines } = planned(show, 'mixed')
      const isLast = (one: RunSegment): boolean => cutImportance(one) >= 10
      const last = toCome(show).filter(isLast)
      if (!lines.some(({ action, segmentId }) => action === 'cut' && last.some((one) => one.segment.id === segmentId)))
        return
      for (const cut of subsets(toCome(show).filter((one) => mayBeCut(one) && !isLast(one)))) {
        const others = toCome(show).filter((one) => mayGive(one) && !cut.includes(one))
        const lands =
          endOf(show, cut.map(fullCut)) > hardEndAt(show) &&
          endOf(show, [...cut.map(fullCut), ...others.map(fullTrim)]) <= hardEndAt(show)
        expect(lands).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})

const said = fc.array(
  fc.tuple(fc.nat(11), fc.oneof(fc.constant('refused' as const), fc.integer({ max: 1_500, min: 0 }))),
  {
    maxLength: 4,
  },
)

test('a recomputed plan keeps what a person fixed, and still lands if possible', () => {
  fc.assert(
    fc.property(lateShows, fc.constantFrom(...recoveryKinds), said, (show, kind, words) => {
      const named = words.flatMap(([i, by]): [string, number | 'refused'][] => {
        const id = show.state.segments[i]?.segment.id
        return id === undefined ? [] : [[id, by === 'refused' ? by : seconds(by)]]
      })
      const overrides = new Map(named)
      const plan = replan(show.state, kind, overrides)
      for (const one of toCome(show)) {
        const fixed = overrides.get(one.segment.id)
        if (fixed === undefined) continue
        const line = plan.lines.find(({ segmentId }) => segmentId === one.segment.id)
        const least = Math.max(one.segment.minimumMs, one.state === 'current' ? one.elapsedMs : 0)
        if (fixed === 'refused' || one.segment.priority === 'locked') expect(line).toBeUndefined()
        else if (line?.action === 'cut') expect(fixed).toBeGreaterThanOrEqual(one.durationMs)
        else expect(line?.byMs ?? 0).toBe(Math.min(fixed, Math.max(0, one.durationMs - least)))
      }
      expect(endWith(show, actionsOf(plan))).toBe(plan.endsAt)
      const fixedAlone = endOf(
        show,
        plan.lines.filter(({ segmentId }) => overrides.has(segmentId)),
      )
      if (kind !== 'cut') expect(plan.endsAt).toBeGreaterThanOrEqual(Math.min(hardEndAt(show), fixedAlone))
      if (kind === 'trim') {
        const free = toCome(show).filter((one) => mayGive(one) && !overrides.has(one.segment.id))
        const fixed = plan.lines.filter(({ segmentId }) => overrides.has(segmentId))
        const everything = endOf(show, [...fixed, ...free.map(fullTrim)])
        expect(plan.endsAt).toBe(Math.max(everything, Math.min(hardEndAt(show), fixedAlone)))
      }
    }),
    { numRuns: 600 },
  )
})
