import { runStateOf } from '../../domain/live/runStateOf'
import { told } from '../app/told'
import { onRun, runNow } from '../state/run'
import { showNow } from '../state/showClock'
import { untilNextTick } from './figures'
import { keepRunEnd } from './runControl'
import { followPaint } from './paintedShow'
import { noShow, show } from './show'

/**
 * Keeps the console's show as the shown run is: anew at once when its log changes, and whenever a second begins on one
 * of the figures. Beside React, so that a press is painted with the next frame. Answers how to stop.
 */
export function followRun(): () => void {
  let timer = 0
  const tick = () => {
    window.clearTimeout(timer)
    const run = runNow()
    if (!run?.plan) return show.setState(noShow)
    const nowAt = showNow()
    const state = runStateOf(run.plan, run.log, nowAt)
    show.setState({ runId: run.id, plan: run.plan, log: run.log, state })
    const { phase, current, remainingMs, startAt } = state
    if (phase === 'ended') return undefined
    const countsDown = phase === 'waiting' ? startAt - nowAt : current === null ? null : remainingMs
    timer = window.setTimeout(tick, untilNextTick(nowAt, countsDown))
    return undefined
  }
  const changed = () => {
    tick()
    void told(keepRunEnd)
  }
  const stopPaint = followPaint()
  changed()
  const stop = onRun(changed)
  return () => {
    stop()
    stopPaint()
    window.clearTimeout(timer)
    show.setState(noShow)
  }
}
