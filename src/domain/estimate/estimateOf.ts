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

/** What was believed, best first. */
export const estimateBases = ['ownPace', 'actuals', 'rehearsals', 'script'] as const
export type EstimateBasis = (typeof estimateBases)[number]

/** How long a segment will take. All times in ms. */
export interface Estimate {
  /** The believed one. */
  readonly ms: number
  readonly basis: EstimateBasis
  /** From the script, at `pace`; null while there is no script. */
  readonly scriptMs: number | null
  /** From the last shows that had the same case or script; null while there are none. */
  readonly actualMs: number | null
  /** From the last rehearsals; null while there are none. */
  readonly rehearsalMs: number | null
  /** Spoken characters of the script. */
  readonly characters: number
  /** Characters a minute: the person's own, else the role's. */
  readonly pace: number
}

export interface EstimateContext {
  readonly people: ReadonlyMap<PersonId, Person>
  readonly pace: PaceTable
  /** The other sessions, with what was measured in them. */
  readonly earlier: readonly SessionSummary[]
}

/**
 * How long a segment will take: at the own pace of who speaks, else as it took in earlier shows, else as last
 * rehearsed, else from the script at the pace of the role. Null where there is none of them.
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

/** Time to say what was counted, in ms, a day at most; null where nothing is said and no pause is written. */
function spokenMs({ characters, latinWords, pausesMs }: SpokenCount, pace: number, latinPace: number): number | null {
  if (characters === 0 && latinWords === 0 && pausesMs === 0) return null
  const spoken = Math.round((characters / Math.max(pace, 1) + latinWords / Math.max(latinPace, 1)) * minuteMs)
  return Math.min(spoken + pausesMs, dayMs)
}
