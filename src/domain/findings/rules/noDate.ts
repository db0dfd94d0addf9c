import type { Rule } from '../rule'

/** A session without a date. About the whole session, as are those of its place and its people. */
export const noDate: Rule = {
  id: 'noDate',
  severity: 'note',
  check: ({ snapshot: { details } }) => (details.date === '' ? [{ segmentIds: [], params: {} }] : []),
}
