import { z } from 'zod'
import { nameIn } from './nameIn'
import { oneLine } from './oneLine'
import type { PaperInput } from './paper'

/** What stands over a working paper. */
export const WorkingHead = z.strictObject({
  language: z.enum(['zh-CN', 'en']),
  /** What the paper is called where its own name does not say enough: `流程执行表（音响）`; empty otherwise. */
  title: z.string(),
  /** The session's number in the season. */
  number: z.number().int(),
  theme: z.string(),
  /** `yyyy-MM-dd`; empty while not set. */
  date: z.string(),
  /** `HH:mm` */
  start: z.string(),
  venue: z.string(),
  /** The session is invented for the sample workspace. */
  sample: z.boolean(),
})
export type WorkingHead = z.infer<typeof WorkingHead>

export function workingHeadOf({ session, entry, library, language }: PaperInput, title = ''): WorkingHead {
  const { theme, date, start, venueId } = session.details
  const venue = nameIn(library.venues, venueId)
  return { language, title, number: entry.number, theme: oneLine(theme), date, start, venue, sample: entry.sample }
}
