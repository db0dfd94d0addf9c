import { dayAtOffset, sessionClock } from '../../timing/sessionClock'
import { personName } from '../names'
import type { Rule } from '../rule'

/** Somebody on stage who would leave before they arrive. If the session goes past midnight, the next day is meant. */
export const leavesBeforeArriving: Rule = {
  id: 'leavesBeforeArriving',
  severity: 'warning',
  check: ({ snapshot: { details, presences }, schedule, whereabouts, library }) => {
    if (dayAtOffset(details, schedule.endMs) > 0) return []
    const { offsetOf } = sessionClock(details)
    return [...presences.values()].flatMap(({ personId, status, arrival, departure }) => {
      const stints = whereabouts.people.get(personId)
      if (!stints || status === 'declined' || arrival === null || departure === null) return []
      const [fromMs, untilMs] = [offsetOf(arrival), offsetOf(departure)]
      if (fromMs === null || untilMs === null || untilMs >= fromMs) return []
      const params = { name: personName(library, personId), arrival, departure }
      return [{ segmentIds: stints.map(({ slot }) => slot.segment.id), personIds: [personId], params }]
    })
  },
}
