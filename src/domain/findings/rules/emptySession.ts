import { dueSeverity } from '../dueSeverity'
import type { Rule } from '../rule'

/** A session in which nothing takes place: no segment, or none that is played. */
export const emptySession: Rule = {
  id: 'emptySession',
  severity: 'warning',
  check: (context) => {
    const { slots } = context.schedule
    const hasSegments = [...context.snapshot.rows.values()].some((row) => row.type === 'segment' && !row.deletedAt)
    const params = { what: hasSegments ? 'allSkipped' : 'empty' }
    return slots.length > 0 ? [] : [{ severity: dueSeverity(context), segmentIds: [], params }]
  },
}
