import type { WindUp } from '../../domain/kinds/windUp'
import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunSegment, RunState } from '../../domain/run/runState'
import { urgencyOf, type Urgency } from '../../domain/run/urgency'
import type { SegmentKind } from '../../domain/segment'
import { clockOf } from '../../domain/timing/localTime'
import { ceilToSeconds } from '../../domain/timing/rounding'
import { figureOf, type FigureText } from './figureOf'
import { messageFor, type ShownMessage } from './messageFor'

/** What the figure means, or calls for. */
export type SpeakerWord = 'startsIn' | 'startsSoon' | 'remaining' | 'warn' | 'danger' | 'over' | 'paused' | 'ended'

export interface SpeakerView {
  readonly word: SpeakerWord
  readonly tone: Urgency | 'still'
  /** Null once the run has ended. */
  readonly figure: FigureText | null
  /** The title of the current segment, or of the first one. */
  readonly segment: { readonly id: string; readonly kind: SegmentKind; readonly title: string } | null
  /** The elapsed share of the segment, 0 to 1. */
  readonly done: number
  /** Where the tone changes, as shares, 0 to 1. */
  readonly notches: readonly number[]
  readonly clock: string
  readonly message: ShownMessage | null
}

export function speakerView(
  { zone }: Pick<RunPlan, 'zone'>,
  state: RunState,
  windUpFor: (current: RunSegment) => WindUp,
): SpeakerView {
  const { phase, current, nowAt } = state
  const live = phase === 'ended' ? null : (current ?? state.next)
  const common = {
    segment: live && { id: live.segment.id, kind: live.segment.kind, title: live.segment.title },
    clock: clockOf(nowAt, zone),
    message: messageFor(state, 'speaker'),
  }
  if (phase === 'waiting') {
    const left = Math.max(0, ceilToSeconds(state.startAt - nowAt))
    const word = left > 0 ? 'startsIn' : 'startsSoon'
    return { ...common, word, tone: 'still', figure: figureOf(left), done: 0, notches: [] }
  }
  if (phase === 'ended' || !current)
    return { ...common, word: 'ended', tone: 'still', figure: null, done: 0, notches: [] }
  const { durationMs } = current
  const left = ceilToSeconds(state.remainingMs)
  const windUp = windUpFor(current)
  const tone = urgencyOf(left, windUp)
  return {
    ...common,
    word: phase === 'paused' ? 'paused' : tone === 'calm' ? 'remaining' : tone,
    tone,
    figure: figureOf(left, durationMs),
    done: durationMs > 0 ? Math.min(1, Math.max(0, 1 - left / durationMs)) : 1,
    notches: [windUp.warnMs, windUp.dangerMs].filter((ms) => ms < durationMs).map((ms) => 1 - ms / durationMs),
  }
}
