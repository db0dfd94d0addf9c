import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HostDocument } from '../../../src/document/hostDocument'
import { Replica } from '../../../src/document/replica'
import { sessionKind } from '../../../src/document/documentKind'
import {
  addSegment,
  moveRows,
  setCue,
  setPresence,
  setSegments,
  addCasting,
} from '../../../src/document/edits/sessionEdits'
import { byOrder } from '../../../src/domain/entity'
import { contentOf, copyOf, openedWindow, orderOf, segmentOf, sessionOf, type SessionReplica } from './opened'
import { partOf } from '../../../src/document/gestures'
import { editOf, steps, type Step } from './steps'

/** Windows on one host, with messages in transit both ways. Each direction keeps its order, nothing else does. */
class Network {
  readonly host = HostDocument.create('s1')
  readonly windows: ReturnType<typeof openedWindow>[]
  readonly #toHost: Uint8Array[][]
  readonly #toWindow: Uint8Array[][]

  constructor(start: SessionReplica, count: number) {
    this.host.apply(start.encode())
    this.windows = Array.from({ length: count }, () => openedWindow(copyOf(start)))
    this.#toHost = this.windows.map(() => [])
    this.#toWindow = this.windows.map(() => [])
    this.windows.forEach(({ session }, i) => session.onUpdate((update) => this.#toHost[i]?.push(update)))
  }

  /** One message to the host, which sends it on. */
  send(window: number): void {
    const update = this.#toHost[window]?.shift()
    if (!update) return
    this.host.apply(update)
    this.#toWindow.forEach((queue, i) => i !== window && queue.push(update))
  }

  receive(window: number): void {
    const update = this.#toWindow[window]?.shift()
    if (update) this.windows[window]?.session.receive(update)
  }

  settle(): void {
    this.#toHost.forEach((queue, i) => queue.slice().forEach(() => this.send(i)))
    this.#toWindow.forEach((queue, i) => queue.slice().forEach(() => this.receive(i)))
  }
}

type Turn = { readonly window: number } & (
  { readonly do: 'edit'; readonly step: Step } | { readonly do: 'undo' | 'redo' | 'send' | 'receive' }
)
const turns: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ window: fc.nat(2), do: fc.constant('edit' as const), step: steps }) },
  {
    weight: 4,
    arbitrary: fc.record({
      window: fc.nat(2),
      do: fc.constantFrom('undo' as const, 'redo' as const, 'send' as const, 'receive' as const),
    }),
  },
)

function take(network: Network, turn: Turn): void {
  const window = network.windows[turn.window]
  if (!window) return
  const { session, gestures } = window
  if (turn.do === 'edit')
    gestures.perform(turn.step.what, [partOf(session, [editOf(turn.step, session.snapshot)])], {
      merge: turn.step.what === 'title' ? 'title' : undefined,
    })
  else if (turn.do === 'undo') gestures.undo()
  else if (turn.do === 'redo') gestures.redo()
  else network[turn.do](turn.window)
}

test('windows that edit, undo and redo at once converge, and so do the host and a fresh copy', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 3 }), fc.array(turns, { maxLength: 60 }), (count, all) => {
      const network = new Network(sessionOf(['a', 'b', 'c', 'd']), count)
      for (const turn of all) take(network, turn)
      network.settle()
      const expected = contentOf(network.host.snapshot())
      for (const { session } of network.windows) expect(contentOf(session.snapshot)).toEqual(expected)
      expect(contentOf(HostDocument.load('s1', [network.host.encode()]).snapshot())).toEqual(expected)
    }),
    { numRuns: 150 },
  )
})

test('an updated snapshot equals one that is read from scratch', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 30 }), (all) => {
      const session = sessionOf(['a', 'b', 'c'])
      for (const step of all) session.edit(editOf(step, session.snapshot))
      expect(contentOf(session.snapshot)).toEqual(contentOf(copyOf(session).snapshot))
    }),
  )
})

test('rows that two people move to one place are neither lost nor duplicated, and later inserts find their place', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const move = fc.tuple(fc.shuffledSubarray(ids, { minLength: 1, maxLength: 3 }), fc.constantFrom(...ids, null))
  fc.assert(
    fc.property(fc.array(move, { maxLength: 4 }), fc.array(move, { maxLength: 4 }), fc.nat(4), (ours, theirs, at) => {
      const one = sessionOf(ids)
      const two = copyOf(one)
      for (const [moved, afterId] of ours) one.edit(moveRows(moved, afterId))
      for (const [moved, afterId] of theirs) two.edit(moveRows(moved, afterId))
      one.receive(two.encode())
      two.receive(one.encode())
      expect(orderOf(one.snapshot)).toBe(orderOf(two.snapshot))
      expect(orderOf(one.snapshot).split(' ').sort()).toEqual(ids)
      const before = orderOf(one.snapshot).split(' ')
      one.edit(addSegment({}, before[at] ?? null, 'x'))
      expect(orderOf(one.snapshot).split(' ')).toEqual([...before.slice(0, at + 1), 'x', ...before.slice(at + 1)])
    }),
  )
})

test('one edits a row while the other moves it: both stay', () => {
  const one = sessionOf(['a', 'b', 'c'])
  const two = copyOf(one)
  one.edit(setSegments(['a'], { title: '甲' }), setCue('a', 'mic', '1'), addCasting('a', { personId: 'p1' }))
  two.edit(
    moveRows(['a'], 'c'),
    setCue('a', 'light', '暗'),
    addCasting('a', { personId: 'p2' }),
    setSegments(['a'], { durationMs: 5 }),
  )
  one.receive(two.encode())
  expect(orderOf(one.snapshot)).toBe('b c a')
  const segment = segmentOf(one.snapshot, 'a')
  expect(segment).toMatchObject({ title: '甲', durationMs: 5, cues: { mic: '1', light: '暗' } })
  expect(segment.castings.map(({ personId }) => personId).sort()).toEqual(['p1', 'p2'])
})

test('two windows that first edit an empty document lose none of each other’s edits', () => {
  const [one, two] = [new Replica(sessionKind, 's1'), new Replica(sessionKind, 's1')]
  one.edit(addSegment({}, null, 'a'), setPresence('p1', { status: 'confirmed' }))
  two.edit(addSegment({}, null, 'b'), setPresence('p1', { arrival: '13:30' }))
  one.receive(two.encode())
  expect(
    [...one.snapshot.rows.values()]
      .sort(byOrder)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b'])
  expect(one.snapshot.presences.get('p1')).toMatchObject({ status: 'confirmed', arrival: '13:30' })
})
