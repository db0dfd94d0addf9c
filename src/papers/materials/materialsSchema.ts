import { z } from 'zod'
import { WorkingHead } from '../content/workingHead'

const use = { number: z.number().int(), time: z.string(), title: z.string() }

const Material = z.strictObject({
  id: z.string(),
  /** Whether it is a file: played or shown, and not returned. */
  kind: z.enum(['goods', 'file']),
  what: z.string(),
  /** Who carries it; empty if it belongs to the department. */
  who: z.string(),
  /** How many; null if no number was found. */
  count: z.number().int().nullable(),
  /** Which ones, in short; empty if they are not numbered. */
  numbers: z.string(),
  /** Where it is needed, in running order, and which ones there. */
  uses: z.array(z.strictObject({ ...use, numbers: z.string() })),
})

const Instruction = z.strictObject({
  id: z.string(),
  text: z.string(),
  uses: z.array(z.strictObject(use)),
})

/** The data of a list of materials. */
export const MaterialsData = z.strictObject({
  head: WorkingHead,
  groups: z.array(
    z.strictObject({
      /** A department's key, or the name of a custom column. */
      column: z.string(),
      materials: z.array(Material),
      instructions: z.array(Instruction),
    }),
  ),
})
export type MaterialsData = z.infer<typeof MaterialsData>
export type Material = z.infer<typeof Material>
export type Instruction = z.infer<typeof Instruction>
