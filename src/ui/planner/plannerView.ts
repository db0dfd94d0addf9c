import { castIn } from '../../domain/cast'
import type { Finding, Severity } from '../../domain/findings/finding'
import type { LibrarySnapshot } from '../../domain/library'
import type { Casting, CastingRole, Segment } from '../../domain/segment'
import type { SessionDetails } from '../../domain/session'
import { clockAtOffset, dayAtOffset } from '../../domain/timing/sessionClock'
import { isHardEndDoubtful, type Schedule, type Slot } from '../../domain/timing/schedule'
import { memoizeByObject } from '../../domain/memoizeByObject'

/** A segment's times as a row shows them: clock times, null while it is skipped. */
export interface RowTimes {
  readonly start: string | null
  readonly end: string | null
  readonly latest: string | null
  /** How many days after the session's date the latest start is. */
  readonly latestDay: number
  /** Idle time before it in ms; negative: overlap. */
  readonly gapMs: number
}

export function rowTimes(slot: Slot | undefined, details: SessionDetails): RowTimes {
  if (!slot) return { start: null, end: null, latest: null, latestDay: 0, gapMs: 0 }
  const clock = (ms: number) => clockAtOffset(details, ms)
  const { startMs, endMs, latestStartMs, gapMs } = slot
  const latest = latestStartMs === null ? null : clock(latestStartMs)
  const latestDay = latestStartMs === null ? 0 : dayAtOffset(details, latestStartMs)
  return { start: clock(startMs), end: clock(endMs), latest, latestDay, gapMs }
}

/** Who is in a segment, by role in the order of casting. */
export interface RoleGroup {
  /** Null for a troupe, which comes first. */
  readonly role: CastingRole | null
  readonly names: readonly string[]
}

type Cast = Pick<Segment, 'castings' | 'troupeId'>

export function peopleOf(segment: Cast, library: LibrarySnapshot): readonly RoleGroup[] {
  const groups = new Map<CastingRole | null, string[]>()
  for (const member of castIn(segment)) {
    const role = member.casting ? member.role : null
    const name = castingName(member, library)
    if (name) groups.set(role, [...(groups.get(role) ?? []), name])
  }
  return [...groups].map(([role, names]) => ({ role, names }))
}

export const castingName = (
  { personId, teamId }: Pick<Casting, 'personId' | 'teamId'>,
  { people, teams }: LibrarySnapshot,
): string => (personId !== null ? people.get(personId)?.name : teamId !== null ? teams.get(teamId)?.name : '') ?? ''

/** The header of a session: will it fit? */
export interface HeaderView {
  readonly start: string
  readonly end: string
  /** How many days after the session's date it ends. */
  readonly endDay: number
  readonly hardEnd: string | null
  /** The same for the hard end: a time before the start means the day after. */
  readonly hardEndDay: number
  /** Planned end minus hard end, ms; null without a hard end, or if that is probably a typing mistake. */
  readonly overMs: number | null
  /** The hard end is before the start; see `isHardEndDoubtful`. */
  readonly isHardEndDoubtful: boolean
}

export function headerView(schedule: Schedule, details: SessionDetails): HeaderView {
  const isDoubtful = isHardEndDoubtful(schedule, details)
  return {
    start: details.start,
    end: clockAtOffset(details, schedule.endMs),
    endDay: dayAtOffset(details, schedule.endMs),
    hardEnd: details.hardEnd,
    hardEndDay: schedule.hardEndMs === null || isDoubtful ? 0 : dayAtOffset(details, schedule.hardEndMs),
    overMs: isDoubtful ? null : schedule.overMs,
    isHardEndDoubtful: isDoubtful,
  }
}

const ranks: readonly Severity[] = ['error', 'warning', 'note']

/** The most severe finding of each row. Every row reads it, so it is computed once for the same findings. */
export const marksOf = memoizeByObject((findings: readonly Finding[]): ReadonlyMap<string, Severity> => {
  const marks = new Map<string, Severity>()
  for (const { segmentIds, severity } of findings)
    for (const id of segmentIds) {
      const before = marks.get(id)
      if (!before || ranks.indexOf(severity) < ranks.indexOf(before)) marks.set(id, severity)
    }
  return marks
})
