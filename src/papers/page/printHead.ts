import { formatDate } from '../../domain/timing/format'
import type { SeasonHead } from '../content/seasonHead'
import type { Translate } from '../content/translate'
import type { WorkingHead } from '../content/workingHead'

/** The head of a working paper, of a session or of a season. */
export type PrintHead = WorkingHead | SeasonHead

/** The part of it that says what the paper belongs to. */
export type PrintOwner = Pick<WorkingHead, 'number'> | Pick<SeasonHead, 'season'>

const isOfSession = (head: PrintHead): head is WorkingHead => 'number' in head

/** What a paper belongs to, in its footer and its file: the number of the session, or the name of the season. */
export const ownerIn = (head: PrintOwner, t: Translate): string =>
  'number' in head ? t('paper.sheet.number', { number: head.number }) : head.season

/** What it is about: the session's theme, or the name over all papers of the season. */
export const subjectIn = (head: PrintHead): string => (isOfSession(head) ? head.theme : head.series)

/** When and where: the day and place of the session, or the first and last day of the season. */
export function headFacts(head: PrintHead): readonly string[] {
  const day = (date: string) => formatDate(date, head.language)
  if (!isOfSession(head)) return [[day(head.from), day(head.to)].filter(Boolean).join(' – ')]
  const date = day(head.date)
  return [date ? [date, head.start].filter(Boolean).join(' ') : '', head.venue]
}
