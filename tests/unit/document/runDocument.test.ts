import { expect, test } from 'vitest'
import { isSessionId, kindOf, newRunId, runKind } from '../../../src/document/documentKind'
import { partOf } from '../../../src/document/gestures'
import { HostDocument } from '../../../src/document/hostDocument'
import { Replica } from '../../../src/document/replica'
import { appendEvents, setPlan } from '../../../src/document/shape/runDraft'
import { addRun, setActuals, setRunEnd } from '../../../src/document/edits/runEdits'
import { addSegment, setDetails } from '../../../src/document/edits/sessionEdits'
import type { RunEvent } from '../../../src/domain/run/log/runEvent'
import { at, frozen, logOf } from '../domain/run/run'
import { contentOf, copyOf, newSession, openedWindow } from './opened'

const plan = frozen('10&case1:host.lin 5@20?2,3')
const log = logOf(plan, 'start@0 go@9 extend:b+2@10 here:lin@11')
const newRun = () => new Replica(runKind, 'run-1')

function begun(): ReturnType<typeof newRun> {
  const run = newRun()
  run.record(setPlan(plan))
  run.record(appendEvents(log))
  return run
}

test('plan and log are stored as they are, also by the host', () => {
  const run = begun()
  expect(run.snapshot).toEqual({ id: 'run-1', plan, log })
  const host = HostDocument.load('run-1', [run.encode()])
  expect(contentOf(host.snapshot())).toEqual(contentOf(run.snapshot))
  expect(host.readOnly).toBe(false)
})

test('a run has no plan until its first update is there', () => {
  expect(newRun().snapshot).toEqual({ id: 'run-1', plan: null, log: [] })
})

test('the plan is set once', () => {
  const run = begun()
  run.record(setPlan(frozen('3')))
  expect(run.snapshot.plan).toEqual(plan)
})

test('the log only grows, and is the same array while nothing is added', () => {
  const run = begun()
  const { plan: before, log: logBefore } = run.snapshot
  run.record(setPlan(frozen('3')))
  run.receive(run.encode())
  expect(run.snapshot.log).toBe(logBefore)
  const [event] = logOf(plan, 'start@5')
  run.record(appendEvents([event as RunEvent]))
  expect(run.snapshot.log).not.toBe(logBefore)
  expect(run.snapshot.log.slice(0, log.length)).toEqual(log)
  expect(run.snapshot.plan).toBe(before)
})

test('what is not an event is ignored', () => {
  const run = begun()
  run.doc.getArray('log').push(['noise', { type: 'go' }, null])
  expect(run.snapshot.log).toEqual(log)
})

test('what two windows add at once is all there, in the same order for both', () => {
  const one = begun()
  const other = newRun()
  other.receive(one.encode())
  const presses = (name: string): RunEvent[] => [1, 2].map((i) => ({ type: 'pause', id: `${name}${i}`, at: at(i) }))
  one.record(appendEvents(presses('one')))
  other.record(appendEvents(presses('other')))
  one.receive(other.encode())
  other.receive(one.encode())
  expect(one.snapshot.log).toEqual(other.snapshot.log)
  const ids = one.snapshot.log.map(({ id }) => id)
  expect(ids.slice(0, log.length)).toEqual(log.map(({ id }) => id))
  expect(ids.filter((id) => id.startsWith('one'))).toEqual(['one1', 'one2'])
  expect(ids.filter((id) => id.startsWith('other'))).toEqual(['other1', 'other2'])
})

test('a run is not a session, whatever its id', () => {
  const id = newRunId()
  expect([kindOf(id).name, isSessionId(id)]).toEqual(['run', false])
  expect([kindOf('s1').name, isSessionId('s1')]).toEqual(['session', true])
  expect([kindOf('library').name, isSessionId('library')]).toEqual(['library', false])
  expect(newRunId()).not.toBe(id)
})

test('events are not gestures: undo skips them', () => {
  const { session, gestures } = openedWindow()
  gestures.perform('theme', [partOf(session, [setDetails({ theme: 'One' })])])
  session.record(addRun({ id: 'run-1', kind: 'show', startedAt: at(0), endedAt: null }))
  session.record(setActuals([{ id: 'a', durationMs: 5, heldAt: at(0), said: '' }]))
  expect([gestures.undo(), gestures.undo()]).toEqual(['theme', null])
  expect(session.snapshot.details.theme).toBe('')
  expect(session.snapshot.runs.map(({ id }) => id)).toEqual(['run-1'])
  expect(session.snapshot.actuals.get('a')?.durationMs).toBe(5)
})

test('the runs of a session are in the order in which they began, even if two windows began them', () => {
  const session = newSession()
  session.record(addRun({ id: 'run-1', kind: 'rehearsal', startedAt: at(0), endedAt: null }))
  session.record(setRunEnd('run-1', at(9)))
  session.record(setRunEnd('gone', at(9)))
  const other = copyOf(session)
  session.record(addRun({ id: 'run-2', kind: 'show', startedAt: at(20), endedAt: null }))
  other.record(addRun({ id: 'run-3', kind: 'show', startedAt: at(20), endedAt: null }))
  session.receive(other.encode())
  other.receive(session.encode())
  expect(session.snapshot.runs).toEqual(other.snapshot.runs)
  expect(session.snapshot.runs.map(({ id }) => id).sort()).toEqual(['run-1', 'run-2', 'run-3'])
  expect(session.snapshot.runs[0]).toMatchObject({ id: 'run-1', kind: 'rehearsal', startedAt: at(0), endedAt: at(9) })
})

test('a run that continues after all has no end', () => {
  const session = newSession()
  session.record(addRun({ id: 'run-1', kind: 'show', startedAt: at(0), endedAt: at(9) }))
  session.record(setRunEnd('run-1', null))
  expect(session.snapshot.runs[0]?.endedAt).toBe(null)
})

test('earlier measurements stay if they are not repeated', () => {
  const session = newSession()
  session.edit(addSegment({}, null, 'a'))
  session.record(setActuals(['a', 'b'].map((id) => ({ id, durationMs: 5, heldAt: 1, said: '' }))))
  const before = session.snapshot
  session.record(setActuals([{ id: 'b', durationMs: 7, heldAt: 2, said: '先试点' }]))
  expect([...session.snapshot.actuals.values()]).toEqual([
    { id: 'a', durationMs: 5, heldAt: 1, said: '' },
    { id: 'b', durationMs: 7, heldAt: 2, said: '先试点' },
  ])
  expect(session.snapshot.actuals.get('a')).toBe(before.actuals.get('a'))
  expect(session.snapshot.rows).toBe(before.rows)
})
