import type { PersonId } from '../ids'
import type { Person } from '../library'
import type { Segment } from '../segment'
import type { SessionSummary } from '../sessionSummary'
import { dayMs, minuteMs } from '../timing/units'
import type { PaceTable } from './paceTable'
import { earlierTimings } from './earlierTimings'
import { middleOf } from './middleOf'
import { rehearsedMs } from './rehearsedMs'
import { spokenCount, type SpokenCount } from './spokenCount'
import { paceOfRole, voiceOf } from './voiceOf'
import { memoizeByObject } from '../memoizeByObject'

/** What the estimate is based on, best first. */
export const estimateBases = ['ownPace', 'actuals', 'rehearsals', 'script'] as const
export type EstimateBasis = (typeof estimateBases)[number]

/** How long a segment will take. All times in ms. */
export interface Estimate {
  /** The one that is used. */
  readonly ms: number
  readonly basis: EstimateBasis
  /** From the script, at `pace`; null without a script. */
  readonly scriptMs: number | null
  /** From the last shows with the same case or script; null if there were none. */
  readonly actualMs: number | null
  /** From the last rehearsals; null if there were none. */
  readonly rehearsalMs: number | null
  /** Spoken characters of the script. */
  readonly characters: number
  /** Characters a minute: the person's own pace, or else that of the role. */
  readonly pace: number
}

export interface EstimateContext {
  readonly people: ReadonlyMap<PersonId, Person>
  readonly pace: PaceTable
  /** The other sessions and what was measured in them. */
  readonly earlier: readonly SessionSummary[]
}

/**
 * How long a segment will take: from the script at the speaker's own pace, or else the time of earlier shows, or of the
 * last rehearsals, or from the script at the pace of the role. Null if none of these is known.
 */
export function estimateOf(segment: Segment, { people, pace, earlier }: EstimateContext): Estimate | null {
  const actualMs = middleOf(earlierTimings(segment, earlier))
  if (segment.script === '' && segment.rehearsals.length === 0 && actualMs === null) return null
  const { role, casting } = voiceOf(segment)
  const ownPace = (casting?.personId && people.get(casting.personId)?.pace) || null
  return estimateAt(segment, actualMs, ownPace, ownPace ?? paceOfRole(role, pace), pace.latinWords)
}

const estimateAt = memoizeByObject(estimated)

function estimated(
  segment: Segment,
  actualMs: number | null,
  ownPace: number | null,
  pace: number,
  latinPace: number,
): Estimate | null {
  const count = spokenCount(segment.script)
  const scriptMs = spokenMs(count, pace, latinPace)
  const rehearsalMs = rehearsedMs(segment.rehearsals)
  const common = { scriptMs, actualMs, rehearsalMs, characters: count.characters, pace }
  if (scriptMs !== null && ownPace !== null) return { ms: scriptMs, basis: 'ownPace', ...common }
  if (actualMs !== null) return { ms: actualMs, basis: 'actuals', ...common }
  if (rehearsalMs !== null) return { ms: rehearsalMs, basis: 'rehearsals', ...common }
  return scriptMs === null ? null : { ms: scriptMs, basis: 'script', ...common }
}

/** Time to speak what was counted, in ms, at most a day; null if nothing is spoken and no pause is written. */
function spokenMs({ characters, latinWords, pausesMs }: SpokenCount, pace: number, latinPace: number): number | null {
  if (characters === 0 && latinWords === 0 && pausesMs === 0) return null
  const spoken = Math.round((characters / Math.max(pace, 1) + latinWords / Math.max(latinPace, 1)) * minuteMs)
  return Math.min(spoken + pausesMs, dayMs)
}
