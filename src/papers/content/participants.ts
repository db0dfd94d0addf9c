import { castIn, participants, type Participant } from '../../domain/cast'
import type { LibrarySnapshot } from '../../domain/library'
import type { SessionSnapshot } from '../../domain/session'
import { scheduleOf, type Slot } from '../../domain/timing/schedule'
import { nameIn } from './nameIn'
import { oneLine } from './oneLine'

/** A person or a team with everything they do in a session. */
export type SessionParticipant = Participant<Slot>
/** One of their segments and their role in it; the casting is null for a troupe. */
export type Participation = SessionParticipant['parts'][number]

/** Everybody with a role in a session, including the crew, in order of first appearance. */
export const participantsIn = (session: Pick<SessionSnapshot, 'rows' | 'details'>): readonly SessionParticipant[] =>
  participants(scheduleOf(session).slots, castIn)

/** The person or team as in the directory; null if it does not have them any more. */
export interface WhoWords {
  readonly name: string
  readonly unit: string
  /** A person's post; empty for a team. */
  readonly post: string
  /** A person's phone, a team's contact. */
  readonly phone: string
}

export function whoWords(
  { personId, teamId }: Pick<SessionParticipant, 'personId' | 'teamId'>,
  library: LibrarySnapshot,
): WhoWords | null {
  const person = personId === null ? undefined : library.people.get(personId)
  const team = teamId === null ? undefined : library.teams.get(teamId)
  const one = person ?? team
  if (!one) return null
  const unit = nameIn(library.units, one.unitId)
  const phone = oneLine(person ? person.phone : team?.contact)
  return { name: oneLine(one.name), unit, post: oneLine(person?.title), phone }
}
