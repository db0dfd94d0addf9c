import { z } from 'zod'
import { problemCodes, type Problem } from './problem'

/** The schema of a problem from another process. It is apart from the type, which is all that a window needs. */
export const ProblemSchema: z.ZodType<Problem> = z.strictObject({
  code: z.enum(problemCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
