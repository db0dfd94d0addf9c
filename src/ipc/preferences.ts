import { z } from 'zod'
import { segmentKinds } from '../domain/segment'
import { longestThanks } from './longestThanks'

/** What the app remembers of a person's choices, apart from the workspace. Kept by electron-store. */
export const Preferences = z.strictObject({
  language: z.enum(['zh-CN', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  /** The screen and session to come back to. */
  lastPlace: z.strictObject({ screen: z.string(), sessionId: z.string().nullable() }),
  /** Characters a minute by who speaks (DESIGN.md section 3). */
  pace: z.strictObject({ host: z.number(), practised: z.number(), resident: z.number(), latinWords: z.number() }),
  /** Cue columns that the planner shows. */
  cueColumns: z.array(z.string()),
  /** Whether the running order shows end and latest start beside each start. */
  moreTimes: z.boolean(),
  live: z.strictObject({
    /** From how much time left (ms) it is said to wind up, then that time is nearly up; by kind, where set. */
    thresholds: z.partialRecord(z.enum(segmentKinds), z.strictObject({ warnMs: z.number(), dangerMs: z.number() })),
    /** How many of the coming segments the console shows. */
    upcoming: z.union([z.literal(2), z.literal(3)]),
  }),
  displays: z.strictObject({
    /** What the audience reads after the end; empty: the usual thanks of the language. */
    thanks: z.string().max(longestThanks),
  }),
  /** What was chosen for each paper, by its name; what it can be is the paper's to say. */
  papers: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
})
export type Preferences = z.infer<typeof Preferences>
