import { z } from 'zod'
import { paperNames } from '../../domain/papers/paperNames'
import { sheetUnits } from '../state/sheets'
import { WorkingHead } from '../content/workingHead'

/** A sheet by what is printed on it: the name on a card, else the numbers of its pages; each page with its code. */
const SlipSheet = z.strictObject({
  name: z.string(),
  pages: z.array(z.strictObject({ page: z.number().int(), code: z.string() })),
})

/** What is torn up, and what takes its place; null where there is nothing. */
const SlipRow = z.strictObject({ old: SlipSheet.nullable(), now: SlipSheet.nullable() })

/** Copies of one paper that are out and say the same. */
const SlipPile = z.strictObject({
  /** What tells it from the paper's other piles, and when it was made. */
  words: z.array(z.string()),
  /** How many copies are out; 0: only a file is known of. */
  copies: z.number().int(),
  unit: z.enum(sheetUnits),
  /** Everything is torn up. */
  isWhole: z.boolean(),
  rows: z.array(SlipRow),
  /** How many sheets of it stay as they are. */
  stays: z.number().int(),
  /** What has changed, in words. */
  changes: z.array(z.string()),
})

/** 换页单: sheet by sheet, what of a printed paper to tear up, and what to put in its place. */
export const SlipData = z.strictObject({
  head: WorkingHead,
  paper: z.enum(paperNames),
  piles: z.array(SlipPile),
})
export type SlipData = z.infer<typeof SlipData>
export type SlipPile = z.infer<typeof SlipPile>
export type SlipRow = z.infer<typeof SlipRow>
export type SlipSheet = z.infer<typeof SlipSheet>
