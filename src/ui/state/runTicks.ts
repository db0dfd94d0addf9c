import { useEffect, useState } from 'react'
import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunEvent } from '../../domain/run/log/runEvent'
import { runStateOf } from '../../domain/run/runStateOf'
import type { RunState } from '../../domain/run/runState'
import type { RunSnapshot } from '../../document/shape/runShape'
import { onRun, runNow } from './run'
import { onClockSet, setClockBy, showNow } from './showClock'
import { untilNextTick } from './figures'

/** The shown run as of a tick. */
export interface TickedRun {
  readonly id: string
  readonly plan: RunPlan
  readonly log: readonly RunEvent[]
  readonly state: RunState
}

/**
 * Notifies of the shown run's state (null: none): at once when its log or the clock changes, and whenever one of its
 * figures reaches the next second. All windows of a show tick by this, so that all of them show the same figure at the
 * same time. Returns the function that stops it.
 */
export function onRunTick(listener: (run: TickedRun | null) => void): () => void {
  let timer = 0
  const tick = () => {
    window.clearTimeout(timer)
    const run = tickedRun()
    listener(run)
    if (!run || run.state.phase === 'ended') return
    timer = window.setTimeout(tick, untilNextTick(run.state.nowAt, countedDown(run.state)))
  }
  const follow = clockFollower()
  const changed = () => {
    follow(runNow())
    tick()
  }
  changed()
  const stops = [onRun(changed), onClockSet(tick)]
  // A hidden window's timers run rarely.
  document.addEventListener('visibilitychange', tick)
  return () => {
    stops.forEach((stop) => stop())
    document.removeEventListener('visibilitychange', tick)
    window.clearTimeout(timer)
  }
}

function tickedRun(): TickedRun | null {
  const run = runNow()
  if (!run?.plan) return null
  const { id, plan, log } = run
  return { id, plan, log, state: runStateOf(plan, log, showNow()) }
}

/** The remaining time of the current segment, or the time until the start, ms; null if nothing counts down. */
const countedDown = ({ phase, startAt, nowAt, current, remainingMs }: RunState): number | null =>
  phase === 'waiting' ? startAt - nowAt : current === null ? null : remainingMs

const setsClock: ReadonlySet<RunEvent['type']> = new Set(['clock', 'undo', 'redo'])

/**
 * Applies a step of the clock together with the log entry that moves the run's times by it: between the two a display
 * would be wrong by the whole step. Only new entries of the log count as just written.
 */
function clockFollower(): (run: RunSnapshot | null) => void {
  let seen: Pick<RunSnapshot, 'id' | 'log'> | null = null
  return (run) => {
    const last = run?.log.at(-1)
    if (last && seen?.id === run?.id && seen?.log !== run?.log && setsClock.has(last.type)) setClockBy(last.at)
    seen = run
  }
}

/** The shown run, rendered again at each tick; null if none is shown. */
export function useRunTick(): TickedRun | null {
  const [run, setRun] = useState(tickedRun)
  useEffect(() => onRunTick(setRun), [])
  return run
}
