import { z } from 'zod'
import { WorkingHead } from '../workingHead'

const Material = z.strictObject({
  id: z.string(),
  what: z.string(),
  /** Who carries it; empty where it is the department's. */
  who: z.string(),
  /** Where it is needed, in running order. */
  uses: z.array(z.strictObject({ number: z.number().int(), time: z.string(), title: z.string() })),
})

/** All that a list of materials prints. */
export const MaterialsData = z.strictObject({
  head: WorkingHead,
  groups: z.array(
    z.strictObject({
      /** A department's key, or the name of a column of the session's. */
      column: z.string(),
      materials: z.array(Material),
    }),
  ),
})
export type MaterialsData = z.infer<typeof MaterialsData>
export type Material = z.infer<typeof Material>
