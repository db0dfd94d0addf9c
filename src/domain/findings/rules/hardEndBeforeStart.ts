import { isHardEndDoubtful } from '../../timing/schedule'
import type { Rule } from '../rule'

/** A hard end earlier on the clock than the start, with a plan that does not go past midnight. */
export const hardEndBeforeStart: Rule = {
  id: 'hardEndBeforeStart',
  severity: 'error',
  check: ({ schedule, snapshot: { details } }) => {
    if (details.hardEnd === null || !isHardEndDoubtful(schedule, details)) return []
    return [{ segmentIds: [], params: { start: details.start, hardEnd: details.hardEnd } }]
  },
}
