import type { Estimate } from '../../../domain/estimate/estimateOf'
import type { Segment } from '../../../domain/segment'
import { formatDuration } from '../../../domain/timing/format'
import type { t as words } from '../../../i18n'

/** What the figure of so many rehearsals is: see `rehearsedMs`. */
const ofRehearsals = (count: number) => (count === 1 ? 'last' : count === 2 ? 'mean' : 'median')

/** How long a segment will take, and by what; its characters too, where something is written to be said. */
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
