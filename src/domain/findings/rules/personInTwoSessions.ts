import type { PersonId } from '../../ids'
import type { SessionSummary, Span } from '../../sessionSummary'
import { personName, sessionParams } from '../names'
import type { Found, Rule } from '../rule'
import { sharedMs } from '../sharedMs'

/** A person who is needed in another session between their first and last appearance in this one. */
export const personInTwoSessions: Rule = {
  id: 'personInTwoSessions',
  severity: 'error',
  check: ({ schedule: { startAt, endMs }, whereabouts: { people }, others, library }) => {
    if (startAt === null) return []
    const here: Span = { startAt, endAt: startAt + endMs }
    return others.flatMap((other): Found[] => {
      if (!other.span || sharedMs(here, other.span) <= 0) return []
      return [...staysIn(other)].flatMap(([personId, there]) => {
        const slots = (people.get(personId) ?? []).map(({ slot }) => slot)
        const startMs = Math.min(...slots.map((slot) => slot.startMs))
        const untilMs = Math.max(...slots.map((slot) => slot.endMs))
        const byMs = sharedMs(there, { startAt: startAt + startMs, endAt: startAt + untilMs })
        if (slots.length === 0 || byMs <= 0) return []
        const params = { name: personName(library, personId), ...sessionParams(library, other), byMs }
        return [{ segmentIds: slots.map(({ segment }) => segment.id), personIds: [personId], params }]
      })
    })
  },
}

/** Each person's time from first to last appearance in a session. */
function staysIn({ appearances }: SessionSummary): ReadonlyMap<PersonId, Span> {
  const stays = new Map<PersonId, Span>()
  for (const { personId, span } of appearances) {
    if (personId === null || !span) continue
    const known = stays.get(personId) ?? span
    stays.set(personId, {
      startAt: Math.min(known.startAt, span.startAt),
      endAt: Math.max(known.endAt, span.endAt),
    })
  }
  return stays
}
