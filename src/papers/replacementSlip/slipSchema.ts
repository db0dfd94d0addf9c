import { z } from 'zod'
import { paperNames } from '../../domain/papers/paperNames'
import { sheetUnits } from '../state/sheets'
import { SeasonHead } from '../content/seasonHead'
import { WorkingHead } from '../content/workingHead'

/**
 * A sheet, identified by what is printed on it: the name on a card, or the numbers of its pages, each page with its
 * code.
 */
const SlipSheet = z.strictObject({
  name: z.string(),
  pages: z.array(z.strictObject({ page: z.number().int(), code: z.string() })),
})

/** What to destroy, and what replaces it; null for nothing. */
const SlipRow = z.strictObject({ old: SlipSheet.nullable(), now: SlipSheet.nullable() })

/** Existing copies of one paper with the same contents. */
const SlipPile = z.strictObject({
  /** What tells it apart from the paper's other piles, and when it was made. */
  words: z.array(z.string()),
  /** How many copies exist; 0 if only a file is known. */
  copies: z.number().int(),
  unit: z.enum(sheetUnits),
  /** Whether everything is to be destroyed. */
  isWhole: z.boolean(),
  rows: z.array(SlipRow),
  /** How many of its sheets stay. */
  stays: z.number().int(),
  /** A description of what has changed. */
  changes: z.array(z.string()),
})

/** 换页单: sheet by sheet, what to destroy of a printed paper, and what to put in its place. */
export const SlipData = z.strictObject({
  head: z.union([WorkingHead, SeasonHead]),
  paper: z.enum(paperNames),
  piles: z.array(SlipPile),
})
export type SlipData = z.infer<typeof SlipData>
export type SlipPile = z.infer<typeof SlipPile>
export type SlipRow = z.infer<typeof SlipRow>
export type SlipSheet = z.infer<typeof SlipSheet>
