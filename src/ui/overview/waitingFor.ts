import { onStageIn, participants } from '../../domain/cast'
import type { LibrarySnapshot, Person } from '../../domain/library'
import type { SessionSnapshot } from '../../domain/session'
import { scheduleOf } from '../../domain/timing/schedule'

/** The people on stage who have not confirmed, in the order in which they come on. */
export const waitingFor = (session: SessionSnapshot, { people }: Pick<LibrarySnapshot, 'people'>): readonly Person[] =>
  participants(scheduleOf(session).slots, onStageIn).flatMap(({ personId }) => {
    const person = personId === null ? undefined : people.get(personId)
    const isInvited = (session.presences.get(personId ?? '')?.status ?? 'invited') === 'invited'
    return person?.deletedAt === null && isInvited ? [person] : []
  })
