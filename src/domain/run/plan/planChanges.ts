import isEqual from 'fast-deep-equal'
import { hourMs } from '../../timing/units'
import { unmovedIds } from './unmovedIds'
import type { PlannedField, PlannedSegment, RunPlan } from './plan'
import type { RunAction } from '../log/runEvent'
import type { RunState } from '../runState'

const listed: Readonly<Record<PlannedField, true>> = {
  kind: true,
  title: true,
  partTitle: true,
  durationMs: true,
  minimumMs: true,
  priority: true,
  pinMs: true,
  inProgramme: true,
  cast: true,
  questions: true,
  cues: true,
  script: true,
  notes: true,
}
/** In the order in which the console lists what was changed. */
const plannedFields = Object.keys(listed) as readonly PlannedField[]

interface Common {
  readonly segment: PlannedSegment
  /** The actions that apply this change alone. */
  readonly actions: readonly RunAction[]
}

/** A new hard end, as offsets from the run's planned start, ms; null: none. */
export interface HardEndChange {
  readonly what: 'hardEnd'
  readonly beforeMs: number | null
  readonly hardEndMs: number | null
  readonly actions: readonly RunAction[]
}

/** An edit in the planner since the run began, or since edits were last applied. */
export type PlanChange = SegmentChange | HardEndChange
/** A change of a segment. */
export type SegmentChange =
  /** `isLate`: its place has already passed, so it comes next. */
  | (Common & { readonly what: 'added'; readonly isLate: boolean })
  | (Common & { readonly what: 'moved' })
  /** `segment` is the new one. */
  | (Common & {
      readonly what: 'changed'
      readonly before: PlannedSegment
      readonly fields: readonly PlannedField[]
      readonly isMoved: boolean
    })
  | (Common & { readonly what: 'removed' })

/**
 * How the session differs from the run: the hard end, then the segments in the session's order, removed ones last.
 * Segments that are over or on stage are left alone. `now` is `planOf` the session, with the run's kind and planned
 * start.
 */
export function planChanges(plan: RunPlan, state: RunState, now: RunPlan): readonly PlanChange[] {
  if (state.phase === 'ended') return []
  const order = orderOf(state, now)
  const inRun = new Map(state.segments.map((live) => [live.segment.id, live]))
  const unmoved = unmovedOf(order)
  const changes = rebased(plan, now).flatMap((segment): readonly SegmentChange[] => {
    const { id } = segment
    const live = inRun.get(id)
    const isLate = isBehind(id, order)
    const isMoved = !unmoved.has(id) && !isLate
    const taken = (stays: boolean) => ({ segment, actions: [insertion(segment, stays, order)] })
    if (!live) return [{ what: 'added', isLate, ...taken(false) }]
    if (live.state === 'done' || live.state === 'current') return []
    const fields = changedFields(live.segment, segment)
    if (fields.length > 0) return [{ what: 'changed', before: live.segment, fields, isMoved, ...taken(!isMoved) }]
    return isMoved ? [{ what: 'moved', ...taken(false) }] : []
  })
  return [...hardEndChange(plan, state, now), ...changes, ...removed(state, new Set(order.planned))]
}

/** The actions that apply several changes with one press, in the order of `planChanges`. */
export function takeInAll(state: RunState, now: RunPlan, changes: readonly PlanChange[]): readonly RunAction[] {
  let order = orderOf(state, now)
  return changes.flatMap((change): readonly RunAction[] => {
    if (change.what === 'removed' || change.what === 'hardEnd') return change.actions
    const action = insertion(change.segment, change.what === 'changed' && !change.isMoved, order)
    const others = order.run.filter((id) => id !== change.segment.id)
    const at = action.afterId === null ? 0 : others.indexOf(action.afterId) + 1
    const lateId = change.what === 'added' && change.isLate ? change.segment.id : order.lateId
    order = { ...order, run: [...others.slice(0, at), change.segment.id, ...others.slice(at)], lateId }
    return [action]
  })
}

/** The ids in the order of the run and of the session, and which one is on stage. */
interface Order {
  readonly run: readonly string[]
  readonly planned: readonly string[]
  readonly currentId: string | null
  /** The last late insertion, which the next one follows. */
  readonly lateId: string | null
}

const orderOf = ({ segments, current }: RunState, now: RunPlan): Order => ({
  run: segments.map(({ segment }) => segment.id),
  planned: now.segments.map(({ id }) => id),
  currentId: current?.segment.id ?? null,
  lateId: null,
})

/** Whether it comes before the one on stage in the session. */
const isBehind = (id: string, { planned, currentId }: Order): boolean =>
  currentId !== null && planned.indexOf(id) < planned.indexOf(currentId)

/**
 * The ids that are in the same order as in the run. A segment behind the one on stage counts as moved only if the
 * session has it after that one.
 */
function unmovedOf(order: Order): ReadonlySet<string> {
  const { run, planned, currentId } = order
  const ahead = currentId === null ? run : run.slice(run.indexOf(currentId))
  const behind = planned.includes(currentId ?? '') ? [] : run.slice(0, run.length - ahead.length)
  const unmoved = unmovedIds(
    planned.filter((id) => ahead.includes(id) && !isBehind(id, order)),
    ahead,
  )
  return new Set([...unmoved, ...behind])
}

/** Where it is (`stays`), or after its predecessor in the session that is still to come, or next. */
function insertion(segment: PlannedSegment, stays: boolean, order: Order) {
  const { run, planned, currentId, lateId } = order
  const onStage = currentId === null ? -1 : run.indexOf(currentId)
  const isToCome = (id: string) => run.indexOf(id) > onStage && !isBehind(id, order)
  const before = isBehind(segment.id, order) ? lateId : planned.slice(0, planned.indexOf(segment.id)).findLast(isToCome)
  const after = before ? run.indexOf(before) : onStage
  return { type: 'insert', segment, afterId: run[stays ? run.indexOf(segment.id) - 1 : after] ?? null } as const
}

const removed = ({ segments }: RunState, planned: ReadonlySet<string>): readonly SegmentChange[] =>
  segments
    .filter(({ segment, state }) => state === 'upcoming' && !planned.has(segment.id))
    .map(({ segment }) => ({
      what: 'removed',
      segment,
      actions: [{ type: 'cut', segmentId: segment.id, isCut: true }],
    }))

/**
 * If the start moved by more than this, the session was set to another day, and its pins count from the run's start
 * unchanged.
 */
const otherDayMs = 12 * hourMs

/** By how much the session's start was changed since, ms. */
function startChangeMs(plan: RunPlan, now: RunPlan): number {
  const byMs = now.startAt - plan.startAt
  return Math.abs(byMs) > otherDayMs ? 0 : byMs
}

function hardEndChange(plan: RunPlan, state: RunState, now: RunPlan): readonly HardEndChange[] {
  const hardEndMs = now.hardEndMs === null ? null : now.hardEndMs + startChangeMs(plan, now)
  if (hardEndMs === state.hardEndMs) return []
  return [{ what: 'hardEnd', beforeMs: state.hardEndMs, hardEndMs, actions: [{ type: 'hardEnd', hardEndMs }] }]
}

/** Pins as offsets from the start that the run had, if the session's start was changed since. */
function rebased(plan: RunPlan, now: RunPlan): readonly PlannedSegment[] {
  const byMs = startChangeMs(plan, now)
  if (byMs === 0) return now.segments
  return now.segments.map((one) => (one.pinMs === null ? one : { ...one, pinMs: one.pinMs + byMs }))
}

const changedFields = (before: PlannedSegment, after: PlannedSegment): readonly PlannedField[] =>
  plannedFields.filter((field) => !isEqual(before[field], after[field]))
