import { byOrder } from '../domain/entity'
import type { LibrarySnapshot } from '../domain/library'
import type { Casting, Segment } from '../domain/segment'
import type { SessionSnapshot } from '../domain/session'
import { scheduleOf, type Slot } from '../domain/timing/scheduleOf'
import { nameIn } from './nameIn'
import { oneLine } from './oneLine'

/** Somebody in a played segment, and as what; null for a troupe. */
export interface Part {
  readonly slot: Slot
  readonly casting: Casting | null
}

/** A person or a team, with all that they do in a session. */
export interface TakingPart {
  /** `person …` or `team …`; unique. */
  readonly id: string
  readonly personId: string | null
  readonly teamId: string | null
  readonly parts: readonly Part[]
}

/** Everybody who does something in a session, the crew too, in order of their first appearance. */
export function takingPartIn(session: Pick<SessionSnapshot, 'rows' | 'details'>): readonly TakingPart[] {
  const found = new Map<string, { personId: string | null; teamId: string | null; parts: Part[] }>()
  const add = (personId: string | null, teamId: string | null, part: Part) => {
    const id = personId === null ? `team ${teamId}` : `person ${personId}`
    const one = found.get(id) ?? { personId, teamId, parts: [] }
    found.set(id, one)
    one.parts.push(part)
  }
  for (const slot of scheduleOf(session).slots) {
    const { troupeId } = slot.segment
    if (troupeId !== null) add(null, troupeId, { slot, casting: null })
    for (const casting of castIn(slot.segment)) {
      if (casting.personId === null && casting.teamId === troupeId) continue
      add(casting.personId, casting.personId === null ? casting.teamId : null, { slot, casting })
    }
  }
  return [...found.entries()].map(([id, one]) => ({ id, ...one }))
}

const castIn = ({ castings }: Segment): readonly Casting[] =>
  castings.filter(({ personId, teamId }) => (personId ?? teamId) !== null).sort(byOrder)

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
  { personId, teamId }: Pick<TakingPart, 'personId' | 'teamId'>,
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
