import { castIn, participants, type Participant } from '../cast'
import type { PersonId, TeamId } from '../ids'
import type { Casting } from '../segment'
import type { Slot } from '../timing/schedule'

/** A person's or team's presence in one segment, with all roles they have there. */
export interface Stint {
  readonly slot: Slot
  /** Empty for a skit's troupe. */
  readonly castings: readonly Casting[]
}

/** Who is on stage when: each person's or team's stints, by start. */
export interface Whereabouts {
  readonly people: ReadonlyMap<PersonId, readonly Stint[]>
  readonly teams: ReadonlyMap<TeamId, readonly Stint[]>
}

/** Computes who is where in the played segments, including the crew, who cannot be in two places either. */
export function whereaboutsOf(slots: readonly Slot[]): Whereabouts {
  const people = new Map<PersonId, readonly Stint[]>()
  const teams = new Map<TeamId, readonly Stint[]>()
  for (const { personId, teamId, parts } of participants(slots, castIn)) {
    const stints = stintsOf(parts)
    if (personId !== null) people.set(personId, stints)
    else if (teamId !== null) teams.set(teamId, stints)
  }
  return { people, teams }
}

function stintsOf(parts: Participant<Slot>['parts']): readonly Stint[] {
  const stints: { readonly slot: Slot; readonly castings: Casting[] }[] = []
  for (const { slot, casting } of parts) {
    const castings = casting ? [casting] : []
    const last = stints.at(-1)
    if (last?.slot === slot) last.castings.push(...castings)
    else stints.push({ slot, castings })
  }
  return stints.length > 1 ? stints.sort(byStart) : stints
}

/** Running order is the order of starts, except for pins that go back in time. */
const byStart = (a: Stint, b: Stint): number => a.slot.startMs - b.slot.startMs || a.slot.index - b.slot.index
