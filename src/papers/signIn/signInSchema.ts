import { z } from 'zod'
import { WorkingHead } from '../content/workingHead'

const Guest = z.strictObject({
  id: z.string(),
  /** From 1, throughout the sheet. */
  number: z.number().int().positive(),
  name: z.string(),
  unit: z.string(),
  post: z.string(),
  /** As printed; empty if left out. */
  phone: z.string(),
  /** Number of people in a team; 1 for a person. */
  people: z.number().int(),
})

/** The data of a sign-in sheet. */
export const SignInData = z.strictObject({
  head: WorkingHead,
  /** By unit, whose name may be empty; in any other order, one group without a heading. */
  groups: z.array(z.strictObject({ heading: z.string().nullable(), guests: z.array(Guest) })),
  hasUnits: z.boolean(),
  hasPhones: z.boolean(),
  /** 应到: the number of people, not of lines. */
  expected: z.number().int(),
  /** Number of empty lines for people who come unannounced. */
  blanks: z.number().int(),
})

export type SignInData = z.infer<typeof SignInData>
export type Guest = z.infer<typeof Guest>
