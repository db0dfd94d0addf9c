import { castIn, onStageIn, participants, type CastMember } from '../../cast'
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
const castOf = (segment: Segment, library: LibrarySnapshot): readonly PlannedCast[] =>
  castIn(segment).flatMap(({ role, casting, ...member }): PlannedCast[] => {
    const one = namedIn(library, member)
    return one ? [{ ...one, role, character: casting?.character ?? '' }] : []
  })

/**
 * Each person and team once, ordered by when they are first on stage. The crew is checked in too, but not counted here.
 */
const arrivalsOf = ({ schedule, library }: Source): readonly ExpectedArrival[] =>
  participants(schedule.slots, onStageIn)
    .flatMap(({ parts, ...member }): ExpectedArrival[] => {
      const one = namedIn(library, member)
      return one ? [{ ...one, firstMs: Math.min(...parts.map(({ slot }) => slot.startMs)) }] : []
    })
    .sort((a, b) => a.firstMs - b.firstMs)

function namedIn({ people, teams, units }: LibrarySnapshot, member: Pick<CastMember, 'personId' | 'teamId'>) {
  const { personId, teamId } = member
  const one = personId === null ? teams.get(teamId ?? '') : people.get(personId)
  if (!one) return null
  const { id, name, unitId } = one
  const unit = unitId === null ? '' : (units.get(unitId)?.name ?? '')
  return { id, type: personId === null ? 'team' : 'person', name, unit } as const
}
