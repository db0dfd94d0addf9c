import { useEffect } from 'react'
import { createStore, useStore } from 'zustand'
import { secondMs } from '../../domain/timing/units'
import type { Events } from '../../ipc/events'
import { ask } from './studio'

/** Between this window's own steady time and the show clock: added to `performance.now()` it gives epoch ms. */
let offsetMs = performance.timeOrigin

/** The show clock's now, epoch ms. Main owns it; this window knows how far off its own steady time is. */
export const showNow = (): number => performance.now() + offsetMs

/** What happened to the clock that a person must know of; null: nothing. */
type ClockTrouble = Events['clock.changed'] | null
export const clockTrouble = createStore<{ readonly change: ClockTrouble }>(() => ({ change: null }))
export const useClockTrouble = (): ClockTrouble => useStore(clockTrouble, ({ change }) => change)

const trips = 3
const measureEveryMs = 30_000

/** Asks main a few times and believes the quickest answer: its moment is known best. */
async function measure(): Promise<void> {
  let bestMs = Infinity
  for (let i = 0; i < trips; i += 1) {
    const from = performance.now()
    const at = await ask('clock.read')
    const tripMs = performance.now() - from
    if (tripMs >= bestMs) continue
    bestMs = tripMs
    offsetMs = at - from - tripMs / 2
  }
}

let isKept = false

/** Begins to follow the show clock. */
export function keepShowClock(): void {
  if (isKept) return
  isKept = true
  void measure()
  setInterval(() => void measure(), measureEveryMs)
  window.studio.on('clock.changed', (change) => {
    clockTrouble.setState({ change: change.reason === 'followed' ? null : change })
    void measure()
  })
}

export const dismissClockTrouble = (): void => clockTrouble.setState({ change: null })
export const followSystemClock = (): Promise<void> => ask('clock.follow')

/**
 * The second that is shown, in epoch ms. One for all who ask: every figure of a window changes in the same frame. Each
 * tick is set for the next whole second of the show clock, so none is skipped or shown twice; a timer that fires a
 * little early shows the second it was meant for.
 */
const ticks = createStore<{ readonly at: number }>(() => ({ at: wholeSecond(showNow()) }))
let listeners = 0
let timer = 0

function wholeSecond(at: number): number {
  return Math.floor(at / secondMs) * secondMs
}

function tick(meantFor: number): void {
  const now = showNow()
  // A clock that was set back or far ahead is followed at once.
  const at = Math.abs(now - meantFor) < secondMs ? meantFor : wholeSecond(now)
  ticks.setState({ at })
  schedule(at + secondMs)
}

function schedule(next: number): void {
  timer = window.setTimeout(() => tick(next), Math.max(0, next - showNow()))
}

/** Draws again at each whole second of the show clock; answers that second. */
export function useShowSecond(): number {
  useEffect(() => {
    listeners += 1
    if (listeners === 1) tick(wholeSecond(showNow()))
    return () => {
      listeners -= 1
      if (listeners === 0) clearTimeout(timer)
    }
  }, [])
  return useStore(ticks, ({ at }) => at)
}
