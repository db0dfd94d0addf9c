import type { RunPlan } from '../plan/plan'
import type { RunEvent } from './runEvent'
import { begun, type FoldedRun, type RunSoFar } from './runSoFar'
import { applyEvent } from './applyEvent'
import { groupOf, moves, timeAfter, timed, without, type Effective } from './timeline'
import { memoizeByObject } from '../../memoizeByObject'

/** Goes through a run's log. What makes no sense where it stands is passed over; nothing is ever thrown. */
export const foldRun = (plan: RunPlan, log: readonly RunEvent[]): FoldedRun => foldedOf(log, plan)

const foldedOf = memoizeByObject((log: readonly RunEvent[], plan: RunPlan): FoldedRun => {
  const { kept, run, redoableId } = judged(plan, log)
  // A correction may move what was judged after it.
  return { ...(kept.some(({ type }) => type === 'correct') ? folding(plan, kept) : run), redoableId }
})

/** What is known of a log: what of it holds, and what was undone and can be done again, the last undo last. */
interface Judged {
  readonly log: readonly RunEvent[]
  readonly kept: readonly RunEvent[]
  readonly undone: readonly Undone[]
}

interface Undone {
  /** Of the undo. */
  readonly id: string
  /** What was kept before it. */
  readonly kept: readonly RunEvent[]
}

/** What was judged of a plan's log, as far as it was there last time. */
const lastJudged = new WeakMap<RunPlan, Judged>()

/**
 * What had an effect when it was pressed, less what was undone since. A press that did nothing is left out for good: it
 * would come alive when what stood in its way is undone, and nobody remembers it then. What is known of the log already
 * is not judged again: each undo costs a whole fold. `run` is as the last of them left it.
 */
function judged(
  plan: RunPlan,
  log: readonly RunEvent[],
): { readonly kept: readonly RunEvent[]; readonly run: RunSoFar; readonly redoableId: string | null } {
  const last = lastJudged.get(plan)
  const known = last?.log.every((event, i) => event === log[i]) ? last : { log: [], kept: [], undone: [] }
  let kept = [...known.kept]
  let undone = [...known.undone]
  let run = folding(plan, kept)
  for (const event of log.slice(known.log.length)) {
    const left = leftBy(event, { log, kept, undone })
    if (left) {
      undone = event.type === 'undo' ? [...undone, { id: event.id, kept }] : undone.slice(0, -1)
      run = folding(plan, (kept = [...left]))
    } else if (isTakenIn(run, event, kept)) {
      kept.push(event)
      undone = []
      if (movesOthers(event)) run = folding(plan, kept)
    }
  }
  lastJudged.set(plan, { log: [...log], kept: [...kept], undone })
  return { kept, run, redoableId: undone.at(-1)?.id ?? null }
}

/** What holds after an undo or a redo; null where it changes nothing, and for any other event. */
function leftBy(event: RunEvent, { log, kept, undone }: Judged): readonly RunEvent[] | null {
  const last = undone.at(-1)
  if (event.type === 'redo') return last?.id === event.eventId ? last.kept : null
  const target = event.type === 'undo' ? log.find(({ id }) => id === event.eventId) : undefined
  const left = target ? without(kept, groupOf(target)) : kept
  return left.length < kept.length ? left : null
}

/** Corrections and steps of the clock move what was pressed before them: the log is gone through once more. */
const movesOthers = ({ type }: RunEvent): boolean => type === 'correct' || type === 'clock'

/** Whether an event counts; `run` takes in what does, unless the log has to be gone through once more. */
function isTakenIn(run: RunSoFar, event: RunEvent, kept: readonly RunEvent[]): boolean {
  if (event.type === 'correct') return moves(kept, event)
  if (event.type === 'clock') return event.byMs !== 0
  return count(run, { ...event, at: timeAfter(kept, event) })
}

function folding(plan: RunPlan, kept: readonly RunEvent[]): RunSoFar {
  const run = begun(plan)
  for (const event of timed(kept)) count(run, event)
  return run
}

/** Takes an event in, and that it counts; false where it changes nothing. */
function count(run: RunSoFar, event: Effective): boolean {
  const wasOver = run.phase === 'ended'
  if (!applyEvent(run, event)) return false
  run.counted.push(event)
  // A note of the report's is no press of the show: undo there takes the end back, whatever was noted since.
  if (event.type !== 'note' || !wasOver) run.undoableId = event.id
  if (event.type === 'start' || event.type === 'go' || event.type === 'jump') run.lastPressId = event.id
  return true
}
