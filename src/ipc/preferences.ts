import { z } from 'zod'
import { segmentKinds } from '../domain/segment'
import { longestThanks } from './longestThanks'

/** A person's choices, apart from the workspace. Stored by electron-store. */
export const Preferences = z.strictObject({
  language: z.enum(['zh-CN', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  /** The screen and session to come back to; no screen before the first start. */
  lastPlace: z.strictObject({ screen: z.string(), sessionId: z.string().nullable() }),
  /** The season that the screens of the season show; null until one is chosen. */
  seasonId: z.string().nullable(),
  /** What was gone to last by the search, the last first. */
  recent: z.array(z.strictObject({ group: z.string().max(40), id: z.string().max(64) })).max(20),
  /** Characters a minute by role. */
  pace: z.strictObject({ host: z.number(), practised: z.number(), resident: z.number(), latinWords: z.number() }),
  /** Cue columns that the planner shows. */
  cueColumns: z.array(z.string()),
  /** Whether the running order shows end and latest start beside each start. */
  moreTimes: z.boolean(),
  live: z.strictObject({
    /**
     * The time left (ms) at which to warn that a segment must wind up, and at which time is nearly up; by kind, if set.
     */
    thresholds: z.partialRecord(z.enum(segmentKinds), z.strictObject({ warnMs: z.number(), dangerMs: z.number() })),
    /** How many upcoming segments the console shows. */
    upcoming: z.union([z.literal(2), z.literal(3)]),
  }),
  displays: z.strictObject({
    /** What the audience's display says after the end; empty: the default thanks of the language. */
    thanks: z.string().max(longestThanks),
  }),
  /** The options chosen for each paper, by its name. The paper defines which values are possible. */
  papers: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
})
export type Preferences = z.infer<typeof Preferences>
