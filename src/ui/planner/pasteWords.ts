import { formatDuration } from '../../domain/timing/format'
import { t } from '../../i18n'
import type { PasteSummary } from '../../interchange/rows/pasteEdits'

/** More than these are only counted. */
const mostNamed = 3

/** The result of a paste, in one line: how many rows, and everything that would otherwise go unnoticed. */
export function pasteWords(count: number, summary: PasteSummary): string {
  const { pinned, assumed, notes, contradictions, filled, unsure } = summary
  const { date, start, hardEnd } = summary.details
  const named = (names: readonly string[]) => ({
    count: names.length,
    names: names.slice(0, mostNamed).join(t('displays.comma')),
  })
  return [
    t('planner.paste.done', { count }),
    ...(date === undefined ? [] : [t('planner.paste.date', { date })]),
    ...(start === undefined ? [] : [t('planner.paste.start', { start })]),
    ...(typeof hardEnd !== 'string' ? [] : [t('planner.paste.hardEnd', { hardEnd })]),
    ...(pinned === 0 ? [] : [t('planner.paste.pinned', { count: pinned })]),
    ...contradictions
      .slice(0, mostNamed)
      .map(({ title, saidMs, clockMs }) =>
        t('planner.paste.contradiction', { title, said: formatDuration(saidMs), clock: formatDuration(clockMs) }),
      ),
    ...(contradictions.length <= mostNamed
      ? []
      : [t('planner.paste.moreContradictions', { count: contradictions.length - mostNamed })]),
    ...(assumed === 0 ? [] : [t('planner.paste.assumed', { count: assumed })]),
    ...(notes === 0 ? [] : [t('planner.paste.notes', { count: notes })]),
    ...(filled.length === 0 ? [] : [t('planner.paste.filled', named(filled))]),
    ...(unsure.length === 0 ? [] : [t('planner.paste.unsure', named(unsure))]),
  ].join(t('planner.paste.between'))
}
