import type { Rule } from '../rule'

/** A session without a date. It concerns the whole session. */
export const noDate: Rule = {
  id: 'noDate',
  severity: 'note',
  check: ({ snapshot: { details } }) => (details.date === '' ? [{ segmentIds: [], params: {} }] : []),
}
