import type { Rule } from '../rule'

/** A segment without a title. */
export const emptyTitle: Rule = {
  id: 'emptyTitle',
  severity: 'note',
  check: ({ schedule: { slots } }) =>
    slots
      .filter(({ segment }) => segment.title.trim() === '')
      .map(({ segment, index }) => ({ segmentIds: [segment.id], params: { number: index } })),
}
