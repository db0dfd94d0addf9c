import type { Presence } from '../../session'
import { clockAtOffset, dayAtOffset, sessionClock } from '../../timing/sessionClock'
import type { Slot } from '../../timing/schedule'
import { personName, titleOf } from '../names'
import type { FindingContext, Found, Rule } from '../rule'

/** A person on stage before they arrive or after they have left. */
export const outsidePresence: Rule = {
  id: 'outsidePresence',
  severity: 'warning',
  check: (context) =>
    [...context.snapshot.presences.values()]
      .filter(({ status }) => status !== 'declined')
      .flatMap((presence) => {
        const stints = context.whereabouts.people.get(presence.personId)
        if (!stints) return []
        const stay = stayOf(presence, context)
        return stints.flatMap(({ slot }) => outside(slot, presence, stay, context))
      }),
}

interface Stay {
  readonly fromMs: number
  readonly untilMs: number
}

/**
 * A presence as offsets from the session's start. A departure before the arrival is on the next day; so is one before
 * the start if no arrival is known and the session goes on past midnight.
 */
function stayOf({ arrival, departure }: Presence, { snapshot: { details }, schedule }: FindingContext): Stay {
  const { offsetOf } = sessionClock(details)
  const fromMs = arrival === null ? null : offsetOf(arrival)
  const sameDay = departure === null ? null : offsetOf(departure)
  const pastMidnight = dayAtOffset(details, schedule.endMs) > 0
  const isNextDay = sameDay !== null && (fromMs === null ? pastMidnight && sameDay < 0 : sameDay < fromMs)
  const untilMs = departure !== null && isNextDay ? offsetOf(departure, 1) : sameDay
  return { fromMs: fromMs ?? -Infinity, untilMs: untilMs ?? Infinity }
}

function outside(slot: Slot, { personId }: Presence, { fromMs, untilMs }: Stay, context: FindingContext): Found[] {
  const { details } = context.snapshot
  const early = { side: 'arrival', atMs: slot.startMs, presentMs: fromMs, byMs: fromMs - slot.startMs }
  const late = { side: 'departure', atMs: slot.endMs, presentMs: untilMs, byMs: slot.endMs - untilMs }
  return [early, late]
    .filter(({ byMs }) => byMs > 0)
    .map(({ side, atMs, presentMs, byMs }) => ({
      segmentIds: [slot.segment.id],
      personIds: [personId],
      params: {
        name: personName(context.library, personId),
        title: titleOf(slot),
        side,
        onStage: clockAtOffset(details, atMs),
        present: clockAtOffset(details, presentMs),
        byMs,
      },
    }))
}
