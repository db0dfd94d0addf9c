import { z } from 'zod'
import { stages } from '../../domain/season/pipeline'
import { CaseStory } from '../content/caseStory'
import { SeasonHead } from '../content/seasonHead'

const CaseCard = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  /** The leading one first. */
  topics: z.array(z.string()),
  stage: z.enum(stages),
  summary: z.string(),
  sample: z.boolean(),
  story: CaseStory,
})

/** The data of the cards of cases. */
export const CaseCardsData = z.strictObject({ head: SeasonHead, cards: z.array(CaseCard) })
export type CaseCardsData = z.infer<typeof CaseCardsData>
export type CaseCard = z.infer<typeof CaseCard>
