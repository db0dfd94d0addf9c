import { useEffect, useState } from 'react'
import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunEvent } from '../../domain/run/log/runEvent'
import { runStateOf } from '../../domain/run/runStateOf'
import type { RunState } from '../../domain/run/runState'
import type { RunSnapshot } from '../../document/shape/runShape'
import { onRun, runNow } from './run'
import { onClockSet, setClockBy, showNow } from './showClock'
import { untilNextTick } from './figures'

/** The shown run as it stands at a tick. */
export interface TickedRun {
  readonly id: string
  readonly plan: RunPlan
  readonly log: readonly RunEvent[]
  readonly state: RunState
}

/**
 * Tells how the shown run stands (null: none is): at once when its log or the clock changes, and whenever a second begins
 * on one of its figures. Every window of a show ticks by this, so that all of them show one figure at one time. Answers
 * how to stop.
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
  // A window that is out of sight is woken seldom.
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

/** What is left of what is on, or until the start, ms; null where nothing counts down. */
const countedDown = ({ phase, startAt, nowAt, current, remainingMs }: RunState): number | null =>
  phase === 'waiting' ? startAt - nowAt : current === null ? null : remainingMs

const setsClock: ReadonlySet<RunEvent['type']> = new Set(['clock', 'undo', 'redo'])

/**
 * Follows a step of the clock together with the entry in the log that moves the run's times by it: between the two a
 * display would be wrong by the whole step. Only what is new in the log was written just now.
 */
function clockFollower(): (run: RunSnapshot | null) => void {
  let seen: Pick<RunSnapshot, 'id' | 'log'> | null = null
  return (run) => {
    const last = run?.log.at(-1)
    if (last && seen?.id === run?.id && seen?.log !== run?.log && setsClock.has(last.type)) setClockBy(last.at)
    seen = run
  }
}

/** The shown run as it stands, drawn again at each tick; null while none is shown. */
export function useRunTick(): TickedRun | null {
  const [run, setRun] = useState(tickedRun)
  useEffect(() => onRunTick(setRun), [])
  return run
}
