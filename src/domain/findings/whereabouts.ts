import { castIn } from '../cast'
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
  const people = new Map<PersonId, Draft[]>()
  const teams = new Map<TeamId, Draft[]>()
  for (const slot of slots)
    for (const { personId, teamId, casting } of castIn(slot.segment)) {
      if (personId !== null) addTo(people, personId, slot, casting)
      else if (teamId !== null) addTo(teams, teamId, slot, casting)
    }
  for (const stints of [...people.values(), ...teams.values()]) stints.sort(byStart)
  return { people, teams }
}

type Draft = Stint & { readonly castings: Casting[] }

function addTo<Id>(all: Map<Id, Draft[]>, id: Id, slot: Slot, casting: Casting | null): void {
  const castings = casting ? [casting] : []
  const stints = all.get(id)
  const last = stints?.at(-1)
  if (!stints) all.set(id, [{ slot, castings }])
  else if (last?.slot === slot) last.castings.push(...castings)
  else stints.push({ slot, castings })
}

/** Running order is the order of starts, except for pins that go back in time. */
const byStart = (a: Stint, b: Stint): number => a.slot.startMs - b.slot.startMs || a.slot.index - b.slot.index
