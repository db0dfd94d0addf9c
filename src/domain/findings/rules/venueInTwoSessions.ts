import { sessionParams, venueName } from '../names'
import type { Rule } from '../rule'
import { sharedMs } from '../sharedMs'

/** Another session in the same venue at the same time. It is about the whole session and names no row. */
export const venueInTwoSessions: Rule = {
  id: 'venueInTwoSessions',
  severity: 'error',
  check: ({ snapshot: { details }, schedule: { startAt, endMs }, others, library }) => {
    const { venueId } = details
    if (startAt === null || venueId === null) return []
    const here = { startAt, endAt: startAt + endMs }
    return others.flatMap((other) => {
      const byMs = other.venueId === venueId && other.span ? sharedMs(here, other.span) : 0
      const name = venueName(library, venueId)
      return byMs > 0 ? [{ segmentIds: [], params: { name, ...sessionParams(library, other), byMs } }] : []
    })
  },
}
