import { z } from 'zod'
import { WorkingHead } from '../content/workingHead'

const Guest = z.strictObject({
  id: z.string(),
  /** From 1, through the whole sheet. */
  number: z.number().int().positive(),
  name: z.string(),
  unit: z.string(),
  post: z.string(),
  /** As it is printed; empty where it is left off. */
  phone: z.string(),
  /** How many come as a team; 1 for a person. */
  people: z.number().int(),
})

/** All that a sign-in sheet prints. */
export const SignInData = z.strictObject({
  head: WorkingHead,
  /** By unit, whose name may be empty; one group without a heading in any other order. */
  groups: z.array(z.strictObject({ heading: z.string().nullable(), guests: z.array(Guest) })),
  hasUnits: z.boolean(),
  hasPhones: z.boolean(),
  /** 应到: people, not lines. */
  expected: z.number().int(),
  /** Lines for those who come unannounced. */
  blanks: z.number().int(),
})

export type SignInData = z.infer<typeof SignInData>
export type Guest = z.infer<typeof Guest>
