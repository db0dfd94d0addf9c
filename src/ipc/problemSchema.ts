import { z } from 'zod'
import { problemCodes, type Problem } from './problem'

/** What a problem must look like when it arrives from another process. Apart from the type, which a window needs alone. */
export const ProblemSchema: z.ZodType<Problem> = z.strictObject({
  code: z.enum(problemCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
