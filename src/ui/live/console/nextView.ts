import type { RunPlan } from '../../../domain/run/plan/plan'
import type { RunState } from '../../../domain/run/runState'
import { standbyOf, type Standby, type StandbyCast } from '../../../domain/run/standby'
import { departments, type Department, type SegmentKind } from '../../../domain/segment'
import { clockOf } from '../../../domain/timing/localTime'
import { secondMs } from '../../../domain/timing/units'
import { elapsed } from '../../state/figures'

/** A cue as a department reads it. The session's own columns have a name; the others are translated by their id. */
export interface NextCue {
  readonly id: string
  readonly name: string | null
  readonly text: string
}

/** An upcoming segment: when it begins, who stands by for it, and what each department does. */
export interface NextItem {
  readonly id: string
  readonly title: string
  readonly kind: SegmentKind
  /** When it is expected to begin. */
  readonly clock: string
  /** The time until then, in whole seconds. */
  readonly until: string
  readonly standby: readonly { readonly id: string; readonly name: string; readonly isHere: boolean | null }[]
  readonly cues: readonly NextCue[]
}

/** The next `count` segments. People who do not check in (a team's crew) have `isHere` null. */
export const nextItems = (state: RunState, plan: RunPlan, count: number): readonly NextItem[] =>
  standbyOf(state, count).map((standby) => nextItem(standby, state.nowAt, plan))

function nextItem({ live: { segment }, inMs, cast, cues }: Standby, nowAt: number, plan: RunPlan): NextItem {
  const isHere = ({ id, arrivedAt }: StandbyCast) =>
    arrivedAt !== null ? true : plan.arrivals.some((one) => one.id === id) ? false : null
  return {
    id: segment.id,
    title: segment.title,
    kind: segment.kind,
    clock: clockOf(nowAt + inMs, plan.zone),
    until: elapsed(Math.max(0, inMs + secondMs - 1)),
    standby: cast.map((one) => ({ id: one.id, name: one.name, isHere: isHere(one) })),
    cues: wordedCues(cues, plan.cueColumns),
  }
}

const isDepartment = (id: string): id is Department => departments.some((one) => one === id)

/** Ordered by department, then by the session's own columns. */
function wordedCues(cues: Standby['cues'], columns: RunPlan['cueColumns']): readonly NextCue[] {
  const ids = [...departments, ...columns.map(({ id }) => id).filter((id) => !isDepartment(id))]
  return ids.flatMap((id) => {
    const text = cues.get(id)?.trim()
    return text ? [{ id, name: columns.find((one) => one.id === id)?.name ?? null, text }] : []
  })
}
