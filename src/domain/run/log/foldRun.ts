import type { RunPlan } from '../plan/plan'
import type { RunEvent } from './runEvent'
import { newRun, type FoldedRun, type RunSoFar } from './runSoFar'
import { applyEvent } from './applyEvent'
import { groupOf, movesPress, timeAfter, atRealTimes, withoutGroup, type EffectiveEvent } from './timeline'
import { memoizeByObject } from '../../memoizeByObject'

/** Computes a run from its log. An event that makes no sense where it stands is skipped; nothing is ever thrown. */
export const foldRun = (plan: RunPlan, log: readonly RunEvent[]): FoldedRun => foldedOf(log, plan)

const foldedOf = memoizeByObject((log: readonly RunEvent[], plan: RunPlan): FoldedRun => {
  const { effective, run, redoableId } = effectiveEvents(plan, log)
  // A correction may move presses that were applied before it.
  return { ...(effective.some(({ type }) => type === 'correct') ? foldEffective(plan, effective) : run), redoableId }
})

/** What is known about a log: the events in effect, and the undos that can be redone, the last one last. */
interface KnownLog {
  readonly log: readonly RunEvent[]
  readonly effective: readonly RunEvent[]
  readonly undone: readonly Undone[]
}

interface Undone {
  /** The undo event. */
  readonly id: string
  /** The events in effect before it. */
  readonly effective: readonly RunEvent[]
}

/** The result for a plan's log as it was last time, to continue from. */
const lastKnown = new WeakMap<RunPlan, KnownLog>()

/**
 * The events that had an effect when they were pressed, without those undone since. A press without effect is left out
 * for good: otherwise it would take effect when its obstacle is undone, long after everybody forgot it. Events that
 * were already processed are not processed again, because each undo costs a whole fold. `run` is the state after the
 * last event.
 */
function effectiveEvents(
  plan: RunPlan,
  log: readonly RunEvent[],
): { readonly effective: readonly RunEvent[]; readonly run: RunSoFar; readonly redoableId: string | null } {
  const last = lastKnown.get(plan)
  const known = last?.log.every((event, i) => event === log[i]) ? last : { log: [], effective: [], undone: [] }
  let effective = [...known.effective]
  let undone = [...known.undone]
  let run = foldEffective(plan, effective)
  for (const event of log.slice(known.log.length)) {
    const left = afterUndoOrRedo(event, { log, effective, undone })
    if (left) {
      undone = event.type === 'undo' ? [...undone, { id: event.id, effective }] : undone.slice(0, -1)
      run = foldEffective(plan, (effective = [...left]))
    } else if (hasEffect(run, event, effective)) {
      effective.push(event)
      undone = []
      if (movesOthers(event)) run = foldEffective(plan, effective)
    }
  }
  lastKnown.set(plan, { log: [...log], effective: [...effective], undone })
  return { effective, run, redoableId: undone.at(-1)?.id ?? null }
}

/** The events in effect after an undo or a redo; null if it changes nothing, and for any other event. */
function afterUndoOrRedo(event: RunEvent, { log, effective, undone }: KnownLog): readonly RunEvent[] | null {
  const last = undone.at(-1)
  if (event.type === 'redo') return last?.id === event.eventId ? last.effective : null
  const target = event.type === 'undo' ? log.find(({ id }) => id === event.eventId) : undefined
  const left = target ? withoutGroup(effective, groupOf(target)) : effective
  return left.length < effective.length ? left : null
}

/** Corrections and clock changes move earlier presses, so the log has to be folded again. */
const movesOthers = ({ type }: RunEvent): boolean => type === 'correct' || type === 'clock'

/** Whether an event has an effect. It is applied to `run`, unless the log has to be folded again. */
function hasEffect(run: RunSoFar, event: RunEvent, effective: readonly RunEvent[]): boolean {
  if (event.type === 'correct') return movesPress(effective, event)
  if (event.type === 'clock') return event.byMs !== 0
  return applyAndRecord(run, { ...event, at: timeAfter(effective, event) })
}

function foldEffective(plan: RunPlan, effective: readonly RunEvent[]): RunSoFar {
  const run = newRun(plan)
  for (const event of atRealTimes(effective)) applyAndRecord(run, event)
  return run
}

/** Applies an event and records it; false if it changes nothing. */
function applyAndRecord(run: RunSoFar, event: EffectiveEvent): boolean {
  const wasOver = run.phase === 'ended'
  if (!applyEvent(run, event)) return false
  run.counted.push(event)
  // A note added to the report is not a press of the run: there undo takes the end back, whatever was noted since.
  if (event.type !== 'note' || !wasOver) run.undoableId = event.id
  if (event.type === 'start' || event.type === 'go' || event.type === 'jump') run.lastPressId = event.id
  return true
}
