import { z } from 'zod'
import { Problem } from './problem'

/**
 * The protocol of one open document over its MessagePort.
 *
 * The host sends `synced` first: the whole document. From then on a window sends each of its own updates as `edit`,
 * numbered from 1; the host applies it, sends it to the other windows as `update`, writes it, and only then answers
 * `durable` with the highest number that is on disk. `refused` says that an edit could not be applied: the window must
 * reload the document. `trouble` says that the store cannot be written at the moment (null: it can again); the edits
 * stay in memory and are written as soon as it can.
 */
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

export const ToHost = z.strictObject({ type: z.literal('edit'), seq: z.number().int().positive(), update: bytes })
export type ToHost = z.infer<typeof ToHost>

export const ToWindow = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('synced'),
    update: bytes,
    readOnly: Problem.nullable(),
    trouble: Problem.nullable(),
  }),
  z.strictObject({ type: z.literal('update'), update: bytes }),
  z.strictObject({ type: z.literal('durable'), seq: z.number().int().nonnegative() }),
  z.strictObject({ type: z.literal('refused'), seq: z.number().int(), problem: Problem }),
  z.strictObject({ type: z.literal('trouble'), problem: Problem.nullable() }),
])
export type ToWindow = z.infer<typeof ToWindow>
