import { z } from 'zod'
import { WorkingHead } from '../content/workingHead'

const use = { number: z.number().int(), time: z.string(), title: z.string() }

const Material = z.strictObject({
  id: z.string(),
  /** A file is played or shown, and not given back. */
  kind: z.enum(['goods', 'file']),
  what: z.string(),
  /** Who carries it; empty where it is the department's. */
  who: z.string(),
  /** How many; null where no number could be read. */
  count: z.number().int().nullable(),
  /** Which of them, in short; empty where they are not numbered. */
  numbers: z.string(),
  /** Where it is needed, in running order, and which of them there. */
  uses: z.array(z.strictObject({ ...use, numbers: z.string() })),
})

const Instruction = z.strictObject({
  id: z.string(),
  text: z.string(),
  uses: z.array(z.strictObject(use)),
})

/** All that a list of materials prints. */
export const MaterialsData = z.strictObject({
  head: WorkingHead,
  groups: z.array(
    z.strictObject({
      /** A department's key, or the name of a column of the session's. */
      column: z.string(),
      materials: z.array(Material),
      instructions: z.array(Instruction),
    }),
  ),
})
export type MaterialsData = z.infer<typeof MaterialsData>
export type Material = z.infer<typeof Material>
export type Instruction = z.infer<typeof Instruction>
