import { castIn, participants, type Participant } from '../../domain/cast'
import type { LibrarySnapshot } from '../../domain/library'
import type { SessionSnapshot } from '../../domain/session'
import { scheduleOf, type Slot } from '../../domain/timing/schedule'
import { nameIn } from './nameIn'
import { oneLine } from './oneLine'

/** A person or a team, with all that they do in a session. */
export type SessionParticipant = Participant<Slot>
/** One of their segments, and as what they are in it; the casting is null for a troupe. */
export type Participation = SessionParticipant['parts'][number]

/** Everybody who does something in a session, the crew too, in order of their first appearance. */
export const participantsIn = (session: Pick<SessionSnapshot, 'rows' | 'details'>): readonly SessionParticipant[] =>
  participants(scheduleOf(session).slots, castIn)

/** Who it is, as the directory has them; null where it has lost them. */
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
