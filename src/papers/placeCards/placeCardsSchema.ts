import { z } from 'zod'
import { WorkingHead } from '../content/workingHead'
import { cardForms } from './cardForms'

const CardHead = WorkingHead.pick({ language: true, number: true, sample: true })

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
  /** What a card itself, or the strip under it, says of its session; a date that moves puts no card out of date. */
  head: CardHead,
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
