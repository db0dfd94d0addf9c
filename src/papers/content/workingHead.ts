import { z } from 'zod'
import { formatDate } from '../../domain/timing/format'
import { nameIn } from './nameIn'
import { oneLine } from './oneLine'
import type { SessionInput, Said } from '../paper'
import { PrintLanguage } from './printLanguage'

/** The head of a working paper. */
export const WorkingHead = z.strictObject({
  language: PrintLanguage,
  /** The title of the paper if its name is not enough: `流程执行表（音响）`; empty otherwise. */
  title: z.string(),
  /** The session's number in the season. */
  number: z.number().int(),
  theme: z.string(),
  /** `yyyy-MM-dd`; empty if not set. */
  date: z.string(),
  /** `HH:mm` */
  start: z.string(),
  venue: z.string(),
  /** Whether the session belongs to the sample workspace. */
  sample: z.boolean(),
})
export type WorkingHead = z.infer<typeof WorkingHead>

export function workingHeadOf({ session, entry, library, language }: SessionInput, title = ''): WorkingHead {
  const { theme, date, start, venueId } = session.details
  const venue = nameIn(library.venues, venueId)
  return { language, title, number: entry.number, theme: oneLine(theme), date, start, venue, sample: entry.sample }
}

/** The whole of a working paper: its head, and whatever else affects every page. */
export function workingWhole<T extends { readonly head: WorkingHead }>(of: T): Said['whole'] {
  const { number, theme, date, start, venue, language } = of.head
  return {
    fields: { session: String(number), theme, date: formatDate(date, language), start, place: venue },
    of,
  }
}
