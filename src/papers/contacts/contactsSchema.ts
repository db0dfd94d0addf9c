import { z } from 'zod'
import { castingRoles } from '../../domain/segment'
import { WorkingHead } from '../content/workingHead'

const Contact = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  post: z.string(),
  phone: z.string(),
  /** Null for a troupe. */
  roles: z.array(z.enum(castingRoles).nullable()),
  /** `HH:mm`; empty if unknown. */
  arrival: z.string(),
  isDeclined: z.boolean(),
})

/** The data of a contact list. */
export const ContactsData = z.strictObject({
  head: WorkingHead,
  people: z.array(Contact),
  teams: z.array(Contact),
})
export type ContactsData = z.infer<typeof ContactsData>
export type Contact = z.infer<typeof Contact>
