import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { isSessionId, kindOf, newRunId, runKind } from '../../../src/document/documentKind'
import { HostDocument } from '../../../src/document/hostDocument'
import { Replica } from '../../../src/document/replica'
import { appendEvents, setPlan } from '../../../src/document/shape/runDraft'
import { addRun, setActuals, setRunEnd } from '../../../src/document/edits/runEdits'
import { setDetails } from '../../../src/document/edits/sessionEdits'
import type { RunEvent } from '../../../src/domain/run/log/runEvent'
import { emptyPlan, pressed } from './runs'
import { newSession, openedWindow } from './opened'

const newRun = () => new Replica(runKind, 'run-1')
const idsOf = (log: readonly RunEvent[]): string => log.map(({ id }) => id).join(' ')

test.each([
  ['library', 'library', false],
  ['3f2c8f0e-1f0a-4e0e-9d7e-0f0c2f0b1a11', 'session', true],
  ['run-3f2c8f0e-1f0a-4e0e-9d7e-0f0c2f0b1a11', 'run', false],
])('%s is a %s', (id, kind, isSession) => {
  expect(kindOf(id).name).toBe(kind)
  expect(isSessionId(id)).toBe(isSession)
  expect(new HostDocument(id).currentVersion).toBe(kindOf(id).schemaVersion)
})

test('no two runs have the same id, and each is the id of a run', () => {
  const [one, other] = [newRunId(), newRunId()]
  expect(one).not.toBe(other)
  expect(kindOf(one)).toBe(runKind)
})

describe('the plan', () => {
  test('is set once: later edits in the planner do not change it', () => {
    const run = newRun()
    expect(run.snapshot.plan).toBe(null)
    run.record(setPlan(emptyPlan({ theme: '邻里' })))
    run.record(setPlan(emptyPlan({ theme: '另一个' })))
    expect(run.snapshot.plan?.theme).toBe('邻里')
  })

  test('keeps its identity while the log grows, and nobody can change it', () => {
    const run = newRun()
    run.record(setPlan(emptyPlan({ cueColumns: [{ id: 'c', name: '摄像' }] })))
    const { plan } = run.snapshot
    run.record(appendEvents([pressed('a')]))
    expect(run.snapshot.plan).toBe(plan)
    expect(Object.isFrozen(plan) && Object.isFrozen(plan?.cueColumns[0])).toBe(true)
  })
})

describe('the log', () => {
  test('is added to in the order given, and keeps every event as it is', () => {
    const run = newRun()
    run.record(appendEvents([pressed('a'), pressed('b')]))
    const [first] = run.snapshot.log
    run.record(appendEvents([pressed('c')]))
    expect(idsOf(run.snapshot.log)).toBe('a b c')
    expect(run.snapshot.log[0]).toBe(first)
    expect(Object.isFrozen(first) && Object.isFrozen(run.snapshot.log)).toBe(true)
  })

  test('is the same array until something is added', () => {
    const run = newRun()
    run.record(appendEvents([pressed('a')]))
    const { log } = run.snapshot
    run.receive(run.encode())
    run.record(setPlan(emptyPlan()))
    run.record(appendEvents([]))
    expect(run.snapshot.log).toBe(log)
  })

  test('of two windows that press at once holds both presses, in one order for both', () => {
    const [one, other] = [newRun(), newRun()]
    one.record(setPlan(emptyPlan()), appendEvents([pressed('start')]))
    other.receive(one.encode())
    one.record(appendEvents([pressed('one')]))
    other.record(appendEvents([pressed('other')]))
    one.receive(other.encode())
    other.receive(one.encode())
    expect(idsOf(one.snapshot.log)).toBe(idsOf(other.snapshot.log))
    expect(one.snapshot.log.map(({ id }) => id).sort()).toEqual(['one', 'other', 'start'])
  })

  test('is unchanged after going through the host', () => {
    const run = newRun()
    const updates: Uint8Array[] = []
    run.onUpdate((update) => updates.push(update))
    run.record(setPlan(emptyPlan({ theme: '邻里' })))
    run.record(appendEvents([{ ...pressed('a'), type: 'extend', segmentId: 's', byMs: 60_000 }]))
    const host = HostDocument.load('run-1', updates)
    expect(host.snapshot()).toEqual(run.snapshot)
    expect(HostDocument.load('run-1', [host.encode()]).snapshot()).toEqual(run.snapshot)
  })

  test.each<[what: string, entry: unknown]>([
    ['a text', 'go'],
    ['nothing', null],
    ['an event without a time', { id: 'x', type: 'go' }],
    ['an invalid time', { id: 'x', type: 'go', at: 'noon' }],
    ['a nested list', new Y.Array()],
  ])('leaves out what is not an event: %s', (_what, entry) => {
    const doc = new Y.Doc()
    doc.getArray('log').push([entry, pressed('a')])
    doc.getMap('plan').set('plan', 'no plan')
    const run = newRun()
    run.receive(Y.encodeStateAsUpdate(doc))
    expect(idsOf(run.snapshot.log)).toBe('a')
    expect(run.snapshot.plan).toBe(null)
  })
})

describe('a session lists its runs', () => {
  const show = { kind: 'show', startedAt: 1_000, endedAt: null } as const

  test('in the order in which they began, each with its end', () => {
    const session = newSession()
    session.record(addRun({ id: 'run-b', ...show, kind: 'rehearsal' }))
    session.record(addRun({ id: 'run-a', ...show }), setRunEnd('run-b', 2_000))
    expect(session.snapshot.runs).toMatchObject([
      { id: 'run-b', kind: 'rehearsal', startedAt: 1_000, endedAt: 2_000 },
      { id: 'run-a', kind: 'show', startedAt: 1_000, endedAt: null },
    ])
    session.record(setRunEnd('run-b', null), setRunEnd('run-z', 3_000))
    expect(session.snapshot.runs.map(({ endedAt }) => endedAt)).toEqual([null, null])
  })

  test('and how long segments took: a segment left out by a later show keeps its time', () => {
    const session = newSession()
    const actual = (id: string, durationMs: number, heldAt: number) => ({ id, durationMs, heldAt, said: '' })
    session.record(setActuals([actual('a', 60_000, 1), actual('b', 120_000, 1)]))
    const [, kept] = [...session.snapshot.actuals.values()]
    session.record(setActuals([actual('a', 90_000, 2)]))
    expect([...session.snapshot.actuals.values()]).toEqual([actual('a', 90_000, 2), actual('b', 120_000, 1)])
    expect(session.snapshot.actuals.get('b')).toBe(kept)
  })

  test('whatever the window undoes', () => {
    const { session, gestures } = openedWindow()
    gestures.perform('theme', [{ replica: session, run: () => session.edit(setDetails({ theme: '邻里' })) }])
    session.record(addRun({ id: 'run-a', ...show }))
    gestures.undo()
    expect(session.snapshot.details.theme).toBe('')
    expect(session.snapshot.runs).toHaveLength(1)
    expect(gestures.undoName).toBe(null)
  })
})
