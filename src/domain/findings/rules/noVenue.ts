import { dueSeverity } from '../dueSeverity'
import type { Rule } from '../rule'

/** A session without a venue, or with a deleted one: no paper would say where to go. */
export const noVenue: Rule = {
  id: 'noVenue',
  severity: 'warning',
  check: (context) => {
    const { venueId } = context.snapshot.details
    const isThere = venueId !== null && context.library.venues.get(venueId)?.deletedAt === null
    return isThere ? [] : [{ severity: dueSeverity(context), segmentIds: [], params: {} }]
  },
}
