import { z } from 'zod'
import { WorkingHead } from '../workingHead'
import { cardForms } from './cardForms'

const Card = z.strictObject({
  id: z.string(),
  /** As it is printed: two characters stand as wide as three. */
  name: z.string(),
  /** Empty when left out. */
  unit: z.string(),
  post: z.string(),
})

/** All that a set of place cards prints. */
export const PlaceCardsData = z.strictObject({
  head: WorkingHead,
  form: z.enum(cardForms),
  /** Of one face, in mm. */
  widthMm: z.number().positive(),
  heightMm: z.number().positive(),
  /** Both sides, or the front alone. */
  faces: z.enum(['both', 'front']),
  /** Where to cut and fold. */
  marks: z.boolean(),
  /** A sheet to measure before the cards. */
  test: z.boolean(),
  /** In seating order. */
  cards: z.array(Card),
})

export type PlaceCardsData = z.infer<typeof PlaceCardsData>
export type Card = z.infer<typeof Card>
