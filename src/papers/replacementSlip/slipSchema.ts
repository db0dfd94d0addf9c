import { z } from 'zod'
import { paperNames } from '../../domain/papers/paperNames'
import { WorkingHead } from '../workingHead'

/** 换页单: what of a printed paper to take out and tear up, and what to put in its place. */
export const SlipData = z.strictObject({
  head: WorkingHead,
  paper: z.enum(paperNames),
  oldRevision: z.number().int(),
  /** The short code on the pages that lie printed. */
  oldCode: z.string(),
  /** Copies that lie printed. */
  copies: z.number().int(),
  /** What has changed, in words. */
  changes: z.array(z.string()),
  /** Pages of the old print, from 1. */
  tearUp: z.array(z.number().int()),
  oldPages: z.number().int(),
  /** Pages of the new one; 0: there is none. */
  putIn: z.array(z.number().int()),
  newPages: z.number().int(),
  /** Where single cards are replaced, whose; null for papers of pages. */
  cards: z.strictObject({ tearUp: z.array(z.string()), putIn: z.array(z.string()) }).nullable(),
})
export type SlipData = z.infer<typeof SlipData>
