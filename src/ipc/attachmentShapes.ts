import { z } from 'zod'
import { ProblemSchema } from './problemSchema'

/** The SHA-256 of a file's content, which is its name in the workspace. */
export const ContentHash = z.string().regex(/^[0-9a-f]{64}$/)

/** A larger file is only added after a question, in bytes. */
export const largeFileBytes = 50 * 2 ** 20

/** A file that a person chose or dropped, not yet copied. */
export const OfferedFile = z.strictObject({
  /** To refer to it in `attachments.add`. */
  id: z.number().int(),
  name: z.string(),
  bytes: z.number(),
  /** Why it cannot be added; null if it can. */
  problem: ProblemSchema.nullable(),
})
export type OfferedFile = z.infer<typeof OfferedFile>

/** A file whose content is in the workspace: what its record says of it. */
export const AddedFile = z.strictObject({
  sha256: ContentHash,
  name: z.string(),
  /** Media type, by content. */
  type: z.string(),
  bytes: z.number(),
})
export type AddedFile = z.infer<typeof AddedFile>

/** Whether the file of an attachment is what was stored. */
export const attachmentStates = ['there', 'missing', 'changed'] as const
export type AttachmentState = (typeof attachmentStates)[number]

/** A file in the workspace, with its name for a person and its type as recorded; main looks at the content as well. */
export const NamedContent = z.strictObject({
  sha256: ContentHash,
  name: z.string().max(300),
  type: z.string().max(200),
})
export type NamedContent = z.infer<typeof NamedContent>

/** How far the copy of an offered file has come, in bytes. */
export const CopyProgress = z.strictObject({ id: z.number().int(), done: z.number(), bytes: z.number() })
export type CopyProgress = z.infer<typeof CopyProgress>
