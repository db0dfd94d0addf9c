import type { PersonId, TeamId } from '../ids'
import type { Casting } from '../segment'
import type { Slot } from '../timing/scheduleOf'

/** Somebody's presence in one segment, in all the roles they have there. */
export interface Stint {
  readonly slot: Slot
  /** Empty for a skit's troupe. */
  readonly castings: readonly Casting[]
}

/** Who is on stage when: each one's stints by start. */
export interface Whereabouts {
  readonly people: ReadonlyMap<PersonId, readonly Stint[]>
  readonly teams: ReadonlyMap<TeamId, readonly Stint[]>
}

type Collected = Map<string, { slot: Slot; castings: Casting[] }[]>

/** Works out who is where in the played segments. */
export function whereaboutsOf(slots: readonly Slot[]): Whereabouts {
  const people: Collected = new Map()
  const teams: Collected = new Map()
  for (const slot of slots) {
    const { castings, troupeId } = slot.segment
    if (troupeId !== null) note(teams, troupeId, slot)
    for (const casting of castings) {
      if (casting.personId !== null) note(people, casting.personId, slot, casting)
      else if (casting.teamId !== null) note(teams, casting.teamId, slot, casting)
    }
  }
  return { people: byStart(people), teams: byStart(teams) }
}

function note(collected: Collected, who: string, slot: Slot, casting?: Casting): void {
  const castings = casting ? [casting] : []
  const stints = collected.get(who)
  const last = stints?.at(-1)
  if (last?.slot === slot) last.castings.push(...castings)
  else if (stints) stints.push({ slot, castings })
  else collected.set(who, [{ slot, castings }])
}

/** Running order is the order of starts, but for pins that go back in time. */
function byStart(collected: Collected): Collected {
  for (const stints of collected.values())
    if (stints.length > 1) stints.sort((a, b) => a.slot.startMs - b.slot.startMs || a.slot.index - b.slot.index)
  return collected
}
