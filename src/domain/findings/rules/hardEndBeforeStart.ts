import { isHardEndDoubtful } from '../../timing/schedule'
import type { Rule } from '../rule'

/** A hard end before the start on the clock, and no plan that goes on past midnight. */
export const hardEndBeforeStart: Rule = {
  id: 'hardEndBeforeStart',
  severity: 'error',
  check: ({ schedule, snapshot: { details } }) => {
    if (details.hardEnd === null || !isHardEndDoubtful(schedule, details)) return []
    return [{ segmentIds: [], params: { start: details.start, hardEnd: details.hardEnd } }]
  },
}
