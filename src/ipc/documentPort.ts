import { z } from 'zod'
import type { Problem } from './problem'

/** More than the longest paste produces, and little enough for main to apply at once. */
export const mostBytes = 32 * 1024 * 1024

/**
 * The protocol of one open document over its MessagePort.
 *
 * The host sends `synced` first: the whole document. After that, a window sends each of its updates as `edit`, numbered
 * from 1. The host applies it, sends it to the other windows as `update`, writes it, and only then answers `durable`
 * with the highest number that is on disk. `refused` says that an edit could not be applied: the window must reload the
 * document. `storageProblem` says that the store cannot be written at present (null: it can again); edits stay in
 * memory until then. A page that joins after such edits is told about them by `unwritten`, and by `written` when they
 * are on disk.
 */
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= mostBytes)

export const ToHost = z.strictObject({ type: z.literal('edit'), seq: z.number().int().positive(), update: bytes })
export type ToHost = z.infer<typeof ToHost>

/** What the host sends. A window trusts it: only main can hand out the port. */
export type ToWindow =
  | {
      readonly type: 'synced'
      readonly update: Uint8Array
      readonly readOnly: Problem | null
      readonly storageProblem: Problem | null
      /** Whether edits of any document are in memory only. */
      readonly unwritten: boolean
    }
  /** The edits that were unwritten at `synced` are on disk. */
  | { readonly type: 'written' }
  | { readonly type: 'update'; readonly update: Uint8Array }
  | { readonly type: 'durable'; readonly seq: number }
  | { readonly type: 'refused'; readonly seq: number; readonly problem: Problem }
  | { readonly type: 'storageProblem'; readonly problem: Problem | null }
