import { castIn, isCrew } from '../../cast'
import type { LibrarySnapshot } from '../../library'
import type { Segment } from '../../segment'
import type { SessionSnapshot } from '../../session'
import type { Schedule, Slot } from '../../timing/schedule'
import { sessionClock } from '../../timing/sessionClock'
import { isZone } from '../../timing/zoneOffset'
import type { ExpectedArrival, PlannedCast, PlannedSegment, RunKind, RunPlan } from './plan'

interface Source {
  readonly session: SessionSnapshot
  readonly schedule: Schedule
  readonly library: LibrarySnapshot
  /** What is known about the length of a segment, ms: estimate, rehearsals, earlier actuals. */
  readonly historyOf: (segment: Segment) => readonly number[]
}

/** Makes the plan of a run from a session. One without a date is planned to start at `nowAt` (epoch ms). */
export function planOf(source: Source, kind: RunKind, nowAt: number): RunPlan {
  const { session, schedule } = source
  return {
    sessionId: session.id,
    kind,
    theme: session.details.theme,
    startAt: schedule.startAt ?? nowAt,
    hardEndMs: schedule.hardEndMs,
    // Not the session clock's, which without a date uses days of 24 hours.
    zone: isZone(session.details.zone) ? session.details.zone : 'UTC',
    cueColumns: session.cueColumns.map(({ id, name }) => ({ id, name })),
    segments: schedule.slots.map((slot) => plannedSegment(slot, source)),
    arrivals: arrivalsOf(source),
  }
}

/** A played segment as stored in a run's plan. */
function plannedSegment(slot: Slot, { session, schedule, library, historyOf }: Source): PlannedSegment {
  const { segment, index, startMs, partId } = slot
  const { id, kind, title, durationMs, minimumMs, priority, inProgramme, cues, script, notes, questions } = segment
  return {
    id,
    number: index,
    kind,
    title,
    partTitle: schedule.parts.find(({ part }) => part.id === partId)?.part.title ?? null,
    startMs,
    durationMs,
    minimumMs,
    priority,
    pinMs: segment.pin ? sessionClock(session.details).offsetOf(segment.pin.time, segment.pin.dayOffset) : null,
    inProgramme,
    cast: castOf(segment, library),
    questions: questions.map(({ text, durationMs: ms }) => ({ text, durationMs: ms })),
    cues,
    script,
    notes,
    historyMs: historyOf(segment),
  }
}

/** Everyone in a segment, a skit's troupe first, without those who are no longer in the library. */
function castOf(segment: Segment, { people, teams, units }: LibrarySnapshot): readonly PlannedCast[] {
  const unitOf = (unitId: string | null): string => (unitId === null ? '' : (units.get(unitId)?.name ?? ''))
  return castIn(segment).flatMap(({ personId, teamId, role, casting }): PlannedCast[] => {
    const one = personId === null ? teams.get(teamId ?? '') : people.get(personId)
    if (!one) return []
    const type = personId === null ? 'team' : 'person'
    const { id, name, unitId } = one
    return [{ id, type, name, unit: unitOf(unitId), role, character: casting?.character ?? '' }]
  })
}

/**
 * Each person and team once, ordered by when they are first on stage. The crew is checked in too, but not counted here.
 */
function arrivalsOf({ schedule, library }: Source): readonly ExpectedArrival[] {
  const arrivals = new Map<string, ExpectedArrival>()
  for (const { segment, startMs } of schedule.slots)
    for (const { id, type, name, unit, ...one } of castOf(segment, library)) {
      const known = arrivals.get(id)
      if (isCrew(one) || (known && startMs >= known.firstMs)) continue
      arrivals.set(id, { id, type, name, unit, firstMs: startMs })
    }
  return [...arrivals.values()].sort((a, b) => a.firstMs - b.firstMs)
}
