import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldRun } from '../../../../src/domain/run/log/foldRun'
import type { RunEvent } from '../../../../src/domain/run/log/runEvent'
import type { RunState } from '../../../../src/domain/run/runState'
import { runStateOf } from '../../../../src/domain/run/runStateOf'
import { after, logs, plan, presses } from './logs'
import { apartFromRedo, at } from './run'

/** Pauses, computed the slow way: from each effective one to the press that ends it. */
function pausedMs(log: readonly RunEvent[], nowAt: number): number {
  let [total, since, isGoing] = [0, null as number | null, false]
  for (const { type, at: when } of log) {
    if (type === 'start') isGoing = true
    if (type === 'pause' && isGoing) since ??= when
    if (type !== 'resume' && type !== 'go' && type !== 'jump' && type !== 'end') continue
    if (since !== null) total += when - since
    since = null
    if (type === 'end') isGoing = false
  }
  return since === null ? total : total + nowAt - since
}

test('whatever is pressed, the state is consistent', () => {
  fc.assert(
    fc.property(plan, logs, (frozenPlan, log) => {
      const state = runStateOf(frozenPlan, log, after(log))
      const { phase, segments, current, startedAt } = state
      const isGoing = phase === 'running' || phase === 'paused'
      expect(segments.filter((one) => one.state === 'current')).toHaveLength(isGoing ? 1 : 0)
      // A run that ended without a start was cancelled.
      expect(phase === 'waiting' ? [null] : isGoing ? [expect.any(Number)] : [null, expect.any(Number)]).toContainEqual(
        startedAt,
      )
      expect(new Set(segments.map(({ segment }) => segment.id)).size).toBe(segments.length)

      const place = segments.findIndex((one) => one === current)
      segments.forEach((one, i) => {
        expect(one.durationMs).toBeGreaterThanOrEqual(0)
        expect(one.elapsedMs).toBeGreaterThanOrEqual(0)
        if (one.state === 'upcoming') expect(i).toBeGreaterThan(place)
        if (one.state === 'done') expect(one.endedAt).toBeGreaterThanOrEqual(one.startedAt ?? Infinity)
        if (isGoing && one.state === 'done') expect(i).toBeLessThan(place)
      })
      const laid = segments.filter((one) => one.state === 'current' || one.state === 'upcoming')
      laid.forEach((one, i) => {
        expect(one.expectedEndAt).toBeGreaterThanOrEqual(one.expectedStartAt ?? Infinity)
        expect(one.expectedStartAt).toBeGreaterThanOrEqual(laid[i - 1]?.expectedEndAt ?? -Infinity)
      })
    }),
    { numRuns: 1_000 },
  )
})

test('times of segments and pauses add up to the time since the start', () => {
  const walks = fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('jump', 'pause', 'resume', 'correct', 'undo'),
      fc.integer({ min: 0, max: 5 }),
    ),
  )
  fc.assert(
    fc.property(plan, walks, (frozenPlan, walk) => {
      const log: RunEvent[] = [{ type: 'start', id: 's', at: at(0) }]
      let clock = 0
      for (const [id, type, later] of walk) {
        const state = runStateOf(frozenPlan, [...log], at((clock += later)))
        const common = { id: `w${log.length}`, at: at(clock) }
        if (type === 'jump' && state.segments.some(({ segment, state: is }) => segment.id === id && is !== 'current'))
          log.push({ type, segmentId: id, ...common })
        else if (type === 'correct' && state.lastPressId)
          log.push({ type, eventId: state.lastPressId, realAt: at(clock - 7), ...common })
        else if (type === 'undo' && state.undoableId && state.undoableId !== 's')
          log.push({ type, eventId: state.undoableId, ...common })
        else if (type === 'pause' || type === 'resume') log.push({ type, ...common })
      }
      const nowAt = at(clock + 2)
      const state = runStateOf(frozenPlan, log, nowAt)
      const taken = state.segments.reduce((sum, { elapsedMs, earlierMs }) => sum + elapsedMs + earlierMs, 0)
      const paused = state.segments.reduce((sum, segment) => sum + segment.pausedMs, 0)
      expect(paused).toBe(pausedMs(foldRun(frozenPlan, log).counted, nowAt))
      expect(taken + paused).toBe(nowAt - (state.startedAt ?? nowAt))
    }),
    { numRuns: 1_000 },
  )
})

test('undo of one of several events of one press undoes all of them', () => {
  fc.assert(
    fc.property(plan, logs, fc.array(fc.constantFrom('b', 'c'), { minLength: 1 }), (frozenPlan, log, ids) => {
      const nowAt = after(log)
      const pressed = ids.map((segmentId, i): RunEvent => ({
        type: 'trim',
        segmentId,
        byMs: 1_000,
        id: `t${i}`,
        at: nowAt,
        groupId: 'g',
      }))
      const undone: RunEvent = { type: 'undo', eventId: `t${ids.length - 1}`, id: 'undone', at: nowAt }
      const state = runStateOf(frozenPlan, [...log, ...pressed, undone], nowAt)
      expect(apartFromRedo(state)).toEqual(apartFromRedo(runStateOf(frozenPlan, log, nowAt)))
    }),
  )
})

test('undo reverts exactly what was pressed', () => {
  fc.assert(
    fc.property(plan, logs, presses, (frozenPlan, log, press) => {
      // No console undoes an undo or a redo: what it takes back is a press.
      fc.pre(press.type !== 'undo' && press.type !== 'redo')
      const nowAt = after(log)
      const pressed: RunEvent = { ...press, id: 'pressed', at: nowAt }
      const undone: RunEvent = { type: 'undo', eventId: 'pressed', id: 'undone', at: nowAt }
      const state = runStateOf(frozenPlan, [...log, pressed, undone], nowAt)
      expect(apartFromRedo(state)).toEqual(apartFromRedo(runStateOf(frozenPlan, log, nowAt)))
    }),
    { numRuns: 1_000 },
  )
})

test('presses stay in order, whatever is corrected', () => {
  fc.assert(
    fc.property(plan, logs, (frozenPlan, log) => {
      const isMoment = ({ type }: { type: string }) => ['start', 'go', 'jump', 'pause', 'resume', 'end'].includes(type)
      const effective = foldRun(frozenPlan, log).counted
      const moments = effective.filter(isMoment)
      moments.forEach((one, i) => expect(one.at).toBeGreaterThanOrEqual(moments[i - 1]?.at ?? -Infinity))
      const ids = effective.map(({ id }) => id)
      expect(ids).toEqual(log.filter(({ id }) => ids.includes(id)).map(({ id }) => id))
    }),
    { numRuns: 1_000 },
  )
})

test('the same log gives the same state, read at once or press by press', () => {
  fc.assert(
    fc.property(plan, logs, (frozenPlan, log) => {
      const nowAt = after(log)
      const grown: RunEvent[] = []
      for (const event of log) {
        grown.push(event)
        runStateOf(frozenPlan, [...grown], nowAt)
      }
      expect(runStateOf(frozenPlan, [...grown], nowAt)).toEqual(runStateOf(frozenPlan, log, nowAt))
    }),
  )
})

test('a press without effect never takes effect later, whatever is undone or corrected', () => {
  fc.assert(
    fc.property(plan, logs, (frozenPlan, log) => {
      const nowAt = after(log)
      const alive: RunEvent[] = []
      log.forEach((event, i) => {
        const before = foldRun(frozenPlan, log.slice(0, i))
        if (!isDeepStrictEqual(before, foldRun(frozenPlan, log.slice(0, i + 1)))) alive.push(event)
      })
      expect(runStateOf(frozenPlan, alive, nowAt)).toEqual(runStateOf(frozenPlan, log, nowAt))
    }),
    { numRuns: 1_000 },
  )
})

test('undo gives the state before the press, press by press to the beginning', () => {
  fc.assert(
    fc.property(plan, logs, (frozenPlan, log) => {
      const nowAt = after(log)
      const states = [runStateOf(frozenPlan, [], nowAt)]
      // Only what can be pressed on one console: undo of the last thing.
      const pressed: RunEvent[] = []
      for (const event of log.filter(({ type }) => !['undo', 'redo', 'note'].includes(type))) {
        const before = runStateOf(frozenPlan, [...pressed], nowAt).undoableId
        pressed.push(event)
        const state = runStateOf(frozenPlan, [...pressed], nowAt)
        if (state.undoableId !== before) states.push(state)
      }
      for (let i = 0; states.length > 0; i += 1) {
        const state = runStateOf(frozenPlan, [...pressed], nowAt)
        expect(apartFromRedo(state)).toEqual(states.pop())
        if (state.undoableId === null) break
        pressed.push({ type: 'undo', eventId: state.undoableId, id: `u${i}`, at: nowAt })
      }
      expect(states).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('redo restores exactly what undo took back, press by press to the last', () => {
  fc.assert(
    fc.property(plan, logs, fc.nat(5), (frozenPlan, log, times) => {
      const nowAt = after(log)
      const pressed = log.filter(({ type }) => type !== 'undo' && type !== 'redo')
      const states: RunState[] = []
      for (let i = 0; i < times; i += 1) {
        const state = runStateOf(frozenPlan, [...pressed], nowAt)
        if (state.undoableId === null) break
        states.push(state)
        pressed.push({ type: 'undo', eventId: state.undoableId, id: `u${i}`, at: nowAt })
      }
      for (let i = 0; states.length > 0; i += 1) {
        const { redoableId } = runStateOf(frozenPlan, [...pressed], nowAt)
        pressed.push({ type: 'redo', eventId: redoableId ?? 'none', id: `r${i}`, at: nowAt })
        const state = runStateOf(frozenPlan, [...pressed], nowAt)
        expect(apartFromRedo(state)).toEqual(apartFromRedo(states.pop() as RunState))
      }
    }),
    { numRuns: 500 },
  )
})
