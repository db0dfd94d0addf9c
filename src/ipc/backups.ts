import { z } from 'zod'
import { collectionNames } from '../domain/library'

/** A backup as shown in the list to choose from. */
export const BackupInfo = z.strictObject({
  /** Its id: the name of its folder, `2026-05-20T0912`. */
  id: z.string(),
  /** Epoch ms. */
  madeAt: z.number(),
  bytes: z.number(),
  sessions: z.number(),
  isReadable: z.boolean(),
})
export type BackupInfo = z.infer<typeof BackupInfo>

/** A session in a backup. */
export const BackedUpSession = z.strictObject({
  id: z.string(),
  theme: z.string(),
  /** `yyyy-MM-dd`; empty if not set. */
  date: z.string(),
  segmentCount: z.number(),
  /** Number of rehearsals and shows. */
  runCount: z.number(),
  /** As the library of the backup listed it; null or empty if it did not. */
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

/** A session whose documents were restored. The window still has to add it to the list. */
export const RestoredSession = z.strictObject({
  /** A new id: nothing existing is overwritten. */
  id: z.string(),
  theme: z.string(),
  /** Whether the session still exists, in the list or in the trash. */
  isCopy: z.boolean(),
  seasonId: z.string().nullable(),
  number: z.number().nullable(),
  sample: z.boolean(),
  /** Number of runs in the backup that cannot be read. */
  lostRuns: z.number(),
  /** Everything in the library that it refers to, as it was then. */
  entities: z.array(Entity),
})
export type RestoredSession = z.infer<typeof RestoredSession>

/** The result of restoring everything. */
export const RestoredWorkspace = z.strictObject({
  /** Documents taken from an older backup, because they could not be read in the chosen one. */
  older: z.number(),
  /** Documents that no backup has completely. */
  lost: z.number(),
})
export type RestoredWorkspace = z.infer<typeof RestoredWorkspace>
