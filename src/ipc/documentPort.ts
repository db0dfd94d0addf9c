import { z } from 'zod'
import type { Problem } from './problem'

/** More than the longest paste makes of a document, and few enough for main to apply at once. */
export const mostBytes = 32 * 1024 * 1024

/**
 * The protocol of one open document over its MessagePort.
 *
 * The host sends `synced` first: the whole document. From then on a window sends each of its own updates as `edit`,
 * numbered from 1; the host applies it, sends it to the other windows as `update`, writes it, and only then answers
 * `durable` with the highest number that is on disk. `refused` says that an edit could not be applied: the window must
 * reload the document. `storageProblem` says that the store cannot be written at the moment (null: it can again); the edits
 * stay in memory and are written as soon as it can. A page that joins after such edits were made hears of them by
 * `unwritten`, and of their end by `written`.
 */
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= mostBytes)

export const ToHost = z.strictObject({ type: z.literal('edit'), seq: z.number().int().positive(), update: bytes })
export type ToHost = z.infer<typeof ToHost>

/** What the host sends. A window believes it: only main can hand out the port. */
export type ToWindow =
  | {
      readonly type: 'synced'
      readonly update: Uint8Array
      readonly readOnly: Problem | null
      readonly storageProblem: Problem | null
      /** Whether edits of any document are in memory alone. */
      readonly unwritten: boolean
    }
  /** What was unwritten at `synced` is on disk. */
  | { readonly type: 'written' }
  | { readonly type: 'update'; readonly update: Uint8Array }
  | { readonly type: 'durable'; readonly seq: number }
  | { readonly type: 'refused'; readonly seq: number; readonly problem: Problem }
  | { readonly type: 'storageProblem'; readonly problem: Problem | null }
