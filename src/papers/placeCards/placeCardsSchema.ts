import { z } from 'zod'
import { WorkingHead } from '../content/workingHead'
import { cardForms } from './cardForms'

const CardHead = WorkingHead.pick({ language: true, number: true, sample: true })

const Card = z.strictObject({
  id: z.string(),
  /** As printed: two characters are spaced as wide as three. */
  name: z.string(),
  /** Empty if left out. */
  unit: z.string(),
  post: z.string(),
})

/** The data of a set of place cards. */
export const PlaceCardsData = z.strictObject({
  /** What a card, or the strip under it, says about its session. A new date does not make cards outdated. */
  head: CardHead,
  form: z.enum(cardForms),
  /** Size of one face, in mm. */
  widthMm: z.number().positive(),
  heightMm: z.number().positive(),
  /** Both sides, or only the front. */
  faces: z.enum(['both', 'front']),
  /** Whether to print marks for cutting and folding. */
  marks: z.boolean(),
  /** Whether to print a test sheet before the cards. */
  test: z.boolean(),
  /** In seating order. */
  cards: z.array(Card),
})

export type PlaceCardsData = z.infer<typeof PlaceCardsData>
export type Card = z.infer<typeof Card>
