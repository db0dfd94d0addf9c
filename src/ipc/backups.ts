import { z } from 'zod'
import { collectionNames } from '../domain/library'

/** A backup as a person chooses it. */
export const BackupInfo = z.strictObject({
  /** Its handle: the name of its folder, `2026-05-20T0912`. */
  id: z.string(),
  /** Epoch ms. */
  madeAt: z.number(),
  bytes: z.number(),
  sessions: z.number(),
  isReadable: z.boolean(),
})
export type BackupInfo = z.infer<typeof BackupInfo>

/** A session as a backup has it. */
export const BackedUpSession = z.strictObject({
  id: z.string(),
  theme: z.string(),
  /** `yyyy-MM-dd`; empty while not set. */
  date: z.string(),
  segmentCount: z.number(),
  /** Rehearsals and shows. */
  runCount: z.number(),
  /** As the library listed it then; null and empty where it did not. */
  number: z.number().nullable(),
  seasonName: z.string(),
  isReadable: z.boolean(),
})
export type BackedUpSession = z.infer<typeof BackedUpSession>

const Entity = z.strictObject({
  collection: z.enum(collectionNames),
  id: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

/** A session whose documents were restored; the window still has to list it. */
export const RestoredSession = z.strictObject({
  /** A new id: nothing that is there is written over. */
  id: z.string(),
  theme: z.string(),
  /** The session itself is still there, in the list or in the trash. */
  isCopy: z.boolean(),
  seasonId: z.string().nullable(),
  number: z.number().nullable(),
  sample: z.boolean(),
  /** Runs that the backup has and that do not read. */
  lostRuns: z.number(),
  /** Everything of the library that it mentions, as it was then. */
  entities: z.array(Entity),
})
export type RestoredSession = z.infer<typeof RestoredSession>

/** A dialog's answer to restoring everything. */
export const RestoredWorkspace = z.strictObject({
  /** Documents taken from an older backup, since they did not read in the chosen one. */
  older: z.number(),
  /** Documents that no backup has whole. */
  lost: z.number(),
})
export type RestoredWorkspace = z.infer<typeof RestoredWorkspace>
