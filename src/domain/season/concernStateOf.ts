import { concernStates, type Concern, type ConcernState } from './concern'
import type { Showings } from './showings'

/**
 * How far a concern is by what happened: a case that answers it, or a session to come that takes it up, is a way (有办法);
 * a session that took it up has answered it.
 */
export const derivedConcernState = ({ caseId }: Pick<Concern, 'caseId'>, { held, planned }: Showings): ConcernState =>
  held.length > 0 ? 'answered' : caseId !== null || planned.length > 0 ? 'planned' : 'noted'

/** Whether one state is at least as far as another. */
export const isConcernAsFar = (state: ConcernState, as: ConcernState): boolean =>
  concernStates.indexOf(state) >= concernStates.indexOf(as)

/** How far a concern is: at least what was set by hand. */
export function concernStateOf(concern: Pick<Concern, 'state' | 'caseId'>, showings: Showings): ConcernState {
  const derived = derivedConcernState(concern, showings)
  return isConcernAsFar(concern.state, derived) ? concern.state : derived
}

/** Whether it should have been followed up by now. `today` as `yyyy-MM-dd`. */
export const isConcernOverdue = ({ dueOn }: Pick<Concern, 'dueOn'>, state: ConcernState, today: string): boolean =>
  state !== 'followedUp' && dueOn !== '' && dueOn < today

/** What was said in answer: what somebody wrote, else what was noted in the sessions that took it up. */
export const answerOf = ({ answer }: Pick<Concern, 'answer'>, { held }: Showings): string =>
  answer.trim() || held.flatMap(({ actual }) => actual?.said || []).join('\n')
