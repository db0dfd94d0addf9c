import { onStageIn } from '../../domain/cast'
import type { LibrarySnapshot, Person } from '../../domain/library'
import type { SessionSnapshot } from '../../domain/session'
import { scheduleOf } from '../../domain/timing/schedule'

/** The people on stage who have not confirmed, in the order in which they come on. */
export function waitingFor(session: SessionSnapshot, { people }: Pick<LibrarySnapshot, 'people'>): readonly Person[] {
  const ids = scheduleOf(session).slots.flatMap(({ segment }) =>
    onStageIn(segment).flatMap(({ personId }) => personId ?? []),
  )
  return [...new Set(ids)].flatMap((id) => {
    const person = people.get(id)
    const status = session.presences.get(id)?.status ?? 'invited'
    return person?.deletedAt === null && status === 'invited' ? [person] : []
  })
}
