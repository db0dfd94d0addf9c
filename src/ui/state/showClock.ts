import { createStore, useStore } from 'zustand'
import { secondMs } from '../../domain/timing/units'
import type { Events } from '../../ipc/events'
import { ask } from './studio'

/**
 * The offset between this window's monotonic clock and the show clock: added to `performance.now()` it gives epoch ms.
 * Main owns the show clock; each window knows its own offset.
 */
const offset = createStore<{ readonly ms: number }>(() => ({ ms: performance.timeOrigin }))

/** The show clock's time, epoch ms. */
export const showNow = (): number => performance.now() + offset.getState().ms
/** Calls back when the show clock was set, or was measured better. */
export const onClockSet = (listener: () => void): (() => void) => offset.subscribe(listener)

/** A change of the clock that the user must know about; null: none. */
type ClockChange = Events['clock.changed'] | null
const clockChange = createStore<{ readonly change: ClockChange }>(() => ({ change: null }))
export const useClockChange = (): ClockChange => useStore(clockChange, ({ change }) => change)
export const noteClockChange = (change: ClockChange): void => clockChange.setState({ change })

const trips = 3
const measureEveryMs = 30_000
/**
 * A run's log notifies its windows of a step that is followed. Until that must have arrived, the clock is not measured,
 * ms.
 */
const logComesMs = secondMs
let quietUntilMs = -Infinity

/** Asks main a few times and uses the fastest answer, whose time is the most accurate. */
async function measure(): Promise<void> {
  let [bestMs, ms] = [Infinity, offset.getState().ms]
  for (let i = 0; i < trips; i += 1) {
    const from = performance.now()
    const at = await ask('clock.read')
    const tripMs = performance.now() - from
    if (performance.now() < quietUntilMs) return
    if (tripMs < bestMs) [bestMs, ms] = [tripMs, at - from - tripMs / 2]
  }
  offset.setState({ ms })
}

let isFollowed = false

/** Starts to follow the show clock. */
export function followShowClock(): void {
  if (isFollowed) return
  isFollowed = true
  void measure()
  setInterval(() => void measure(), measureEveryMs)
  window.studio.on('clock.changed', (change) => {
    if (change.reason === 'jump') return notifyClockJump(change)
    if (change.reason === 'sleep') noteClockChange(change)
    else if (clockChange.getState().change?.reason === 'jump') noteClockChange(null)
    if (change.reason === 'followed') quietUntilMs = performance.now() + logComesMs
    setTimeout(() => void measure(), change.reason === 'followed' ? logComesMs : 0)
  })
}

/** A difference below this is not a step, ms: the clocks agree again. */
const stepMs = 2 * secondMs

const notifyClockJump = (change: Events['clock.changed']): void =>
  noteClockChange(Math.abs(change.byMs) > stepMs ? change : null)

/** Sets the clock as a run's log says: its last entry was made at `at`, which is now. */
export function setClockBy(at: number): void {
  if (Math.abs(at - showNow()) > secondMs) offset.setState({ ms: at - performance.now() })
}

/**
 * Requests main to set the clock. Returns by how much it was set and the time `at` after that. This window's own clock
 * is set by the resulting entry in the run's log, like those of all displays.
 */
export async function stepClock(set: () => Promise<number>): Promise<{ readonly byMs: number; readonly at: number }> {
  const { ms } = offset.getState()
  const byMs = await set()
  return { byMs, at: performance.now() + ms + byMs }
}
