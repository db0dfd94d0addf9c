import { callTime, standbyMs } from '../../attendance/callTime'
import { clockAtOffset, sessionClock } from '../../timing/sessionClock'
import { minuteMs } from '../../timing/units'
import { personName, titleOf } from '../names'
import type { Rule } from '../rule'

/** A person who arrives in time to go on stage but too late to stand by. Later than going on is `outsidePresence`. */
export const lateForStandby: Rule = {
  id: 'lateForStandby',
  severity: 'note',
  check: ({ snapshot: { presences, details }, whereabouts, library }) =>
    [...presences.values()].flatMap(({ personId, status, arrival }) => {
      const first = whereabouts.people.get(personId)?.[0]?.slot
      const arrivalMs = arrival === null ? null : sessionClock(details).offsetOf(arrival)
      if (!first || arrivalMs === null || status === 'declined' || arrivalMs > first.startMs) return []
      const call = callTime(first.startMs, arrivalMs)
      if (call.by !== 'standby') return []
      return [
        {
          segmentIds: [first.segment.id],
          personIds: [personId],
          params: {
            name: personName(library, personId),
            title: titleOf(first),
            onStage: clockAtOffset(details, first.startMs),
            present: clockAtOffset(details, arrivalMs),
            minutes: standbyMs / minuteMs,
          },
        },
      ]
    }),
}
