import { z } from 'zod'
import { stages } from '../../domain/season/pipeline'
import { SeasonHead } from '../content/seasonHead'

const CoverageRow = z.strictObject({
  id: z.string(),
  /** Empty for the cases of no unit in the list. */
  unit: z.string(),
  /** By topic, in the order of the columns. */
  counts: z.array(z.number().int()),
})

/** The data of the table of coverage. */
export const CoverageTableData = z.strictObject({
  head: SeasonHead,
  size: z.enum(['A4', 'A3']),
  /** How far a case must have come to count. */
  stage: z.enum(stages),
  /** Empty for the cases without a topic. */
  topics: z.array(z.string()),
  rows: z.array(CoverageRow),
})
export type CoverageTableData = z.infer<typeof CoverageTableData>
export type CoverageRow = z.infer<typeof CoverageRow>
