import type { Estimate } from '../../../domain/estimate/estimateOf'
import type { Segment } from '../../../domain/segment'
import { formatDuration } from '../../../domain/timing/format'
import type { t as words } from '../../../i18n'

/** Which statistic is used for a number of rehearsals: see `rehearsedMs`. */
const ofRehearsals = (count: number) => (count === 1 ? 'last' : count === 2 ? 'mean' : 'median')

/** The estimated duration of a segment and its source; also the number of characters if there is a script. */
export function estimateWords(
  { rehearsals }: Pick<Segment, 'rehearsals'>,
  { basis, characters, ms, pace }: Estimate,
  t: typeof words,
): string {
  const by =
    basis === 'rehearsals'
      ? t(`planner.estimate.rehearsals.${ofRehearsals(rehearsals.length)}`)
      : t(`planner.estimate.${basis}`, { pace })
  const time = formatDuration(ms)
  return characters > 0
    ? t('planner.estimate.line', { count: characters, time, basis: by })
    : t('planner.estimate.unwritten', { time, basis: by })
}
