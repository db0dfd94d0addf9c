import type { PlannedSegment, RunPlan } from '../../domain/run/plan/plan'
import type { RunState } from '../../domain/run/runState'
import type { CastingRole, SegmentKind } from '../../domain/segment'
import { clockOf } from '../../domain/timing/localTime'

/** A segment as the audience sees it. */
export interface AudienceItem {
  readonly id: string
  readonly kind: SegmentKind
  readonly title: string
  readonly people: readonly { readonly id: string; readonly name: string; readonly unit: string }[]
}

/** What the audience reads: no changed times, no departments, no notes. */
export interface AudienceView {
  readonly scene: 'before' | 'during' | 'after'
  readonly theme: string
  /** `HH:mm`, before it begins. */
  readonly startClock: string
  /** The largest on the screen: the current segment, or else the next. */
  readonly shown: AudienceItem | null
  readonly isOn: boolean
  /** The segment after it. */
  readonly next: AudienceItem | null
}

/** Roles that work behind the scenes, or speak between the segments. */
const unnamed: ReadonlySet<CastingRole> = new Set<CastingRole>(['host', 'crew'])

export function audienceView(plan: RunPlan, state: RunState): AudienceView {
  const on = state.current?.segment.inProgramme ? itemOf(state.current.segment) : null
  const ahead = state.upcoming.filter(({ segment }) => segment.inProgramme).map(({ segment }) => itemOf(segment))
  const [shown = null, next = null] = on ? [on, ...ahead] : ahead
  const isAfter = state.phase === 'ended' || (state.phase !== 'waiting' && shown === null)
  const scene = state.phase === 'waiting' ? 'before' : isAfter ? 'after' : 'during'
  const startClock = clockOf(state.startAt, plan.zone)
  if (scene !== 'during') return { scene, theme: plan.theme, startClock, shown: null, isOn: false, next: null }
  return { scene, theme: plan.theme, startClock, shown, isOn: on !== null, next }
}

function itemOf({ id, kind, title, cast }: PlannedSegment): AudienceItem {
  const people = cast.filter(({ role }) => !unnamed.has(role))
  return { id, kind, title, people: people.map(({ id: who, name, unit }) => ({ id: who, name, unit })) }
}
