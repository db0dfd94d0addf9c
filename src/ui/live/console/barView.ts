import type { WindUp } from '../../../domain/kinds/windUp'
import type { RunState } from '../../../domain/run/runState'
import { urgencyOf, type Urgency } from '../../../domain/run/urgency'
import { countdown, elapsed } from '../../state/figures'

export interface BarView {
  readonly urgency: Urgency
  /** While there is time: how long until the wind-up warning. When it is over: by how much. */
  readonly time: string
  /** Where on the bar, from 0 to 1, the two warnings begin. */
  readonly warnShare: number
  readonly dangerShare: number
}

/** The progress of the current segment, and its urgency; see `windUpOf` for the thresholds. */
export function barView(
  { current, remainingMs }: Pick<RunState, 'current' | 'remainingMs'>,
  { warnMs, dangerMs }: WindUp,
): BarView {
  const durationMs = current?.durationMs ?? 0
  const share = (ms: number) => (durationMs > 0 ? (durationMs - ms) / durationMs : 0)
  const urgency = urgencyOf(remainingMs, { warnMs, dangerMs })
  return {
    urgency,
    time: urgency === 'over' ? elapsed(-remainingMs) : urgency === 'calm' ? countdown(remainingMs - warnMs) : '',
    warnShare: share(warnMs),
    dangerShare: share(dangerMs),
  }
}
