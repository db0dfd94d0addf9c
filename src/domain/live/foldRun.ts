import type { RunPlan } from './plan'
import type { RunEvent } from './runEvent'
import { begun, takeEvent, type FoldedRun, type RunSoFar } from './takeEvent'
import { groupOf, moves, timeAfter, timed, type Effective } from './timeline'

const remembered = new WeakMap<readonly RunEvent[], { readonly plan: RunPlan; readonly folded: FoldedRun }>()

/** Goes through a run's log. What makes no sense where it stands is passed over; nothing is ever thrown. */
export function foldRun(plan: RunPlan, log: readonly RunEvent[]): FoldedRun {
  const known = remembered.get(log)
  if (known?.plan === plan) return known.folded
  const { kept, run } = judged(plan, log)
  // A correction may move what was judged after it.
  const folded = kept.some(({ type }) => type === 'correct') ? folding(plan, kept) : run
  remembered.set(log, { plan, folded })
  return folded
}

/** What was kept of a plan's log, as far as it was there last time. */
const lastKept = new WeakMap<RunPlan, { readonly log: readonly RunEvent[]; readonly kept: readonly RunEvent[] }>()

/**
 * What had an effect when it was pressed, less what was undone since. A press that did nothing is left out for good: it
 * would come alive when what stood in its way is undone, and nobody remembers it then. What is known of the log already
 * is not judged again: each undo costs a whole fold. `run` is as the last of them left it.
 */
function judged(
  plan: RunPlan,
  log: readonly RunEvent[],
): { readonly kept: readonly RunEvent[]; readonly run: RunSoFar } {
  const last = lastKept.get(plan)
  const known = last?.log.every((event, i) => event === log[i]) ? last : { log: [], kept: [] }
  let kept = [...known.kept]
  let run = folding(plan, kept)
  for (const event of log.slice(known.log.length)) {
    if (event.type === 'undo') {
      const undone = log.find(({ id }) => id === event.eventId)
      const left = kept.filter((one) => !undone || groupOf(one) !== groupOf(undone))
      if (left.length < kept.length) run = folding(plan, (kept = left))
    } else if (event.type === 'correct') {
      if (moves(kept, event)) {
        kept.push(event)
        run = folding(plan, kept)
      }
    } else if (count(run, { ...event, at: timeAfter(kept, event) })) {
      kept.push(event)
    }
  }
  lastKept.set(plan, { log: [...log], kept })
  return { kept, run }
}

function folding(plan: RunPlan, kept: readonly RunEvent[]): RunSoFar {
  const run = begun(plan)
  for (const event of timed(kept)) count(run, event)
  return run
}

/** Takes an event in, and that it counts; false where it changes nothing. */
function count(run: RunSoFar, event: Effective): boolean {
  const wasOver = run.phase === 'ended'
  if (!takeEvent(run, event)) return false
  run.counted.push(event)
  // A note of the report's is no press of the show: undo there takes the end back, whatever was noted since.
  if (event.type !== 'note' || !wasOver) run.undoableId = event.id
  if (event.type === 'start' || event.type === 'go' || event.type === 'jump') run.lastPressId = event.id
  return true
}
