import { z } from 'zod'
import { ProblemSchema } from './problemSchema'

/** A damaged document, and what can be used instead. */
export const Damage = z.strictObject({
  documentId: z.string(),
  /** The theme of the session; empty for the library. */
  name: z.string(),
  /** Records that could not be read. */
  unreadable: z.number(),
  /** Epoch ms of the backup that would be used; null if there is none. */
  backupAt: z.number().nullable(),
  /** Where the damaged store was copied to. */
  setAsideTo: z.string(),
})
export type Damage = z.infer<typeof Damage>

/** The state of the daily backup. */
export const BackupStatus = z.strictObject({
  /** Epoch ms of the newest backup; null if there is none. */
  newestAt: z.number().nullable(),
  /** Why the last attempt failed; null after one succeeds. */
  problem: ProblemSchema.nullable(),
})
export type BackupStatus = z.infer<typeof BackupStatus>

/** How many copies of damaged stores there are, and their size in bytes. */
export const SetAsideCopies = z.strictObject({ count: z.number(), bytes: z.number() })
export type SetAsideCopies = z.infer<typeof SetAsideCopies>

export const WorkspaceState = z.strictObject({
  /** `new`: empty, ask for sample or empty. */
  state: z.enum(['new', 'ready', 'failed']),
  folder: z.string(),
  problem: ProblemSchema.nullable(),
  damages: z.array(Damage),
  backup: BackupStatus,
})
export type WorkspaceState = z.infer<typeof WorkspaceState>

/** A workspace that was opened before, or the app's own. */
export const WorkspaceInfo = z.strictObject({
  /** Its id. */
  id: z.string(),
  folder: z.string(),
  isOpen: z.boolean(),
  isOwn: z.boolean(),
})
export type WorkspaceInfo = z.infer<typeof WorkspaceInfo>

/** What a window can show in the system's file manager. Never a path: a page could make one up. */
export const FileLocation = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('workspace') }),
  z.strictObject({ of: z.literal('backups') }),
  z.strictObject({ of: z.literal('setAside'), documentId: z.string() }),
  z.strictObject({ of: z.literal('chosen'), id: z.number().int() }),
])
export type FileLocation = z.infer<typeof FileLocation>
