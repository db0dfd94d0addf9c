import { z } from 'zod'
import type { SeasonInput, Said } from '../paper'
import { oneLine } from './oneLine'
import { PrintLanguage } from './printLanguage'

/** The head of a season's paper. */
export const SeasonHead = z.strictObject({
  language: PrintLanguage,
  /** The title of the paper if its name is not enough; empty otherwise. */
  title: z.string(),
  /** 第一季 */
  season: z.string(),
  /** The name over every paper of the season. */
  series: z.string(),
  /** First and last day, `yyyy-MM-dd`; empty if not set. */
  from: z.string(),
  to: z.string(),
  /** Whether the season belongs to the sample workspace. */
  sample: z.boolean(),
})
export type SeasonHead = z.infer<typeof SeasonHead>

export function seasonHeadOf({ season, language }: SeasonInput, title = ''): SeasonHead {
  const { name, title: series, from, to, sample } = season
  return { language, title, season: oneLine(name), series: oneLine(series), from, to, sample }
}

/** The whole of a season's paper: its head, and whatever else affects every page. */
export function seasonWhole<T extends { readonly head: SeasonHead }>(of: T): Said['whole'] {
  const { season, series, from, to } = of.head
  return { fields: { season, series, from, to }, of }
}
