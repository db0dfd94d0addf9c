import '../ui/fakeStudio'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RunEvent } from '../../../src/domain/run/log/runEvent'
import { countdown } from '../../../src/ui/state/figures'
import { ceilToSeconds } from '../../../src/domain/timing/rounding'
import { figureOf } from '../../../src/ui/displays/figureOf'
import { planned, startAt } from './shows'

const plan = planned('10 5')
let log: readonly RunEvent[] = []
let clockMs = 0
const told = new Set<() => void>()
vi.mock('../../../src/ui/state/run', () => ({
  runNow: () => ({ id: 'run-1', plan, log }),
  onRun: (listener: () => void) => {
    told.add(listener)
    return () => told.delete(listener)
  },
}))
vi.mock('../../../src/ui/state/showClock', () => ({
  showNow: () => startAt + clockMs + Date.now(),
  onClockSet: () => () => undefined,
  setClockBy: (at: number) => void (clockMs = at - startAt - Date.now()),
}))
const { onRunTick } = await import('../../../src/ui/state/runTicks')

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  vi.stubGlobal('window', { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout })
  clockMs = 0
  log = []
})
afterEach(() => vi.useRealTimers())

const pressed = (event: RunEvent) => {
  log = [...log, event]
  told.forEach((listener) => listener())
}
const start = (atMs: number): RunEvent => ({ type: 'start', id: 'e1', at: startAt + atMs })

/** When each figure began to be shown, in ms; by the console's figure and by that of a display. */
function watched(forMs: number): { readonly console: string[]; readonly display: string[] } {
  const seen = { console: [] as string[], display: [] as string[] }
  const look = (list: string[], figure: string) => {
    if (list.at(-1)?.split(' ')[1] !== figure) list.push(`${Date.now()} ${figure}`)
  }
  const stop = onRunTick((run) => {
    if (!run) return
    look(seen.console, countdown(run.state.remainingMs))
    look(seen.display, figureOf(ceilToSeconds(run.state.remainingMs)).text.replace(/^0(?=\d:)/, ''))
  })
  vi.advanceTimersByTime(forMs)
  stop()
  return seen
}

test('every window ticks on the segment’s own second, and shows the same figure at the same time', () => {
  vi.advanceTimersByTime(370)
  pressed(start(370))
  const { console, display } = watched(3_500)
  expect(console).toEqual(['370 10:00', '1370 9:59', '2370 9:58', '3370 9:57'])
  expect(display).toEqual(console)
})

test('a press is followed at once, and its second from then on', () => {
  pressed(start(0))
  const seen: string[] = []
  const stop = onRunTick((run) => void seen.push(`${Date.now()} ${countdown(run?.state.remainingMs ?? 0)}`))
  vi.advanceTimersByTime(640)
  pressed({ type: 'go', segmentId: 'b', id: 'e2', at: startAt + 640 })
  vi.advanceTimersByTime(2_200)
  stop()
  expect(seen.filter((line) => /:5\d$|5:00/.test(line))).toEqual(
    expect.arrayContaining(['640 5:00', '1640 4:59', '2640 4:58']),
  )
})

test('the step of the clock and the log that tells of it are followed in one tick', () => {
  pressed(start(0))
  const seen: string[] = []
  const stop = onRunTick((run) => void seen.push(countdown(run?.state.remainingMs ?? 0)))
  vi.advanceTimersByTime(2_500)
  pressed({ type: 'clock', byMs: -3_600_000, id: 'c', at: startAt + 2_500 - 3_600_000 })
  vi.advanceTimersByTime(1_000)
  stop()
  expect(clockMs).toBe(-3_600_000)
  expect([...new Set(seen)]).toEqual(['10:00', '9:59', '9:58', '9:57'])
})

test('an old entry of a run that is opened sets no clock', () => {
  log = [start(0), { type: 'clock', byMs: -3_600_000, id: 'c', at: startAt - 3_590_000 }]
  onRunTick(() => undefined)()
  expect(clockMs).toBe(0)
})
