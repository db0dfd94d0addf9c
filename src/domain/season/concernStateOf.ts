import { concernStates, type Concern, type ConcernState } from './concern'
import type { Showings } from './showings'

/**
 * How far a concern is: at least what was set by hand. A case that answers it, or a session to come that takes it up, is
 * a way (有办法); a session that took it up has answered it.
 */
export function concernStateOf(
  { state, caseId }: Pick<Concern, 'state' | 'caseId'>,
  { held, planned }: Showings,
): ConcernState {
  const derived = held.length > 0 ? 'answered' : caseId !== null || planned.length > 0 ? 'planned' : 'noted'
  return concernStates.indexOf(derived) > concernStates.indexOf(state) ? derived : state
}

/** Whether it should have been followed up by now. `today` as `yyyy-MM-dd`. */
export const isConcernOverdue = ({ dueOn }: Pick<Concern, 'dueOn'>, state: ConcernState, today: string): boolean =>
  state !== 'followedUp' && dueOn !== '' && dueOn < today

/** What was said in answer: what somebody wrote, else what was noted in the sessions that took it up. */
export const answerOf = ({ answer }: Pick<Concern, 'answer'>, { held }: Showings): string =>
  answer.trim() || held.flatMap(({ actual }) => actual?.said || []).join('\n')
