import type { LibrarySnapshot, Season, SessionEntry } from '../../domain/library'
import type { Segment } from '../../domain/segment'
import type { SessionSnapshot } from '../../domain/session'
import { clockAtOffset } from '../../domain/timing/sessionClock'
import { scheduleOf, type Slot } from '../../domain/timing/schedule'
import { topicOf } from '../../domain/season/topics'
import { caseBeside } from '../content/caseBeside'
import { nameIn } from '../content/nameIn'
import { choiceOption, toggleOption, type ChosenOf } from '../option'
import { oneLine } from '../content/oneLine'
import { partTitles } from '../content/partHeads'
import type { SessionInput } from '../paper'
import { appearingIn, speakersOf, teamsOf } from './programmePeople'
import type { ProgrammeCase, ProgrammeData, ProgrammePart, ProgrammeRow } from './programmeSchema'

/** Its layout, and what to print besides the running order. */
export const programmeOptions = {
  layout: choiceOption(['a4', 'booklet']),
  times: toggleOption(true),
  speakers: toggleOption(true),
  cases: toggleOption(true),
} as const

/** What the audience's programme says about a session. It contains no notes, cues, scripts, crew or skipped rows. */
export function programmeData(
  { session, entry, season, library, language }: Omit<SessionInput, 'run' | 'pace' | 'showings' | 'details'>,
  chosen: ChosenOf<typeof programmeOptions>,
): ProgrammeData {
  const slots = scheduleOf(session).slots.filter(({ segment }) => segment.inProgramme)
  const segments = slots.map(({ segment }) => segment)
  const body = {
    parts: partsOf(session, slots, library, chosen.times),
    speakers: chosen.speakers ? speakersOf(segments, library) : [],
    teams: chosen.speakers ? teamsOf(segments, library) : [],
    cases: chosen.cases ? casesOf(segments, library) : [],
  }
  const hasSample =
    entry.sample || [...segments, ...body.speakers, ...body.teams, ...body.cases].some((one) => one.sample)
  return {
    language,
    layout: chosen.layout,
    cover: { ...coverOf(session, entry, season, library), sample: hasSample },
    ...body,
  }
}

function coverOf(
  { details }: SessionSnapshot,
  { number }: SessionEntry,
  season: Season | null,
  { venues }: LibrarySnapshot,
): Omit<ProgrammeData['cover'], 'sample'> {
  const venue = details.venueId === null ? undefined : venues.get(details.venueId)
  return {
    seasonTitle: oneLine(season?.title),
    season: oneLine(season?.name),
    number,
    theme: oneLine(details.theme),
    date: details.date,
    start: details.start,
    venue: oneLine(venue?.name),
    address: oneLine(venue?.address),
    hosts: oneLine(details.hosts || season?.organizer),
    organizers: oneLine(details.organizers),
  }
}

/** The rows under their headings. A heading without rows for the audience is left out. */
function partsOf(
  session: SessionSnapshot,
  slots: readonly Slot[],
  library: LibrarySnapshot,
  withTimes: boolean,
): ProgrammePart[] {
  const titles = partTitles(session)
  const parts: { id: string | null; part: ProgrammePart }[] = []
  for (const slot of slots) {
    const last = parts.at(-1)
    const row = rowOf(slot, session, library, withTimes)
    if (last?.id === slot.partId) last?.part.rows.push(row)
    else parts.push({ id: slot.partId, part: { title: titles.get(slot.partId) ?? null, rows: [row] } })
  }
  return parts.map(({ part }) => part)
}

function rowOf(
  { segment, startMs }: Slot,
  { details }: SessionSnapshot,
  library: LibrarySnapshot,
  withTimes: boolean,
): ProgrammeRow {
  return {
    id: segment.id,
    time: withTimes ? clockAtOffset(details, startMs) : null,
    kind: segment.kind,
    title: oneLine(segment.title),
    caseName: caseBeside(segment, library),
    who: appearingIn(segment, library),
  }
}

function casesOf(segments: readonly Segment[], { cases, units, topics }: LibrarySnapshot): ProgrammeCase[] {
  const ids = new Set(segments.map(({ caseId }) => caseId))
  return [...ids].flatMap((id) => {
    const found = id === null ? undefined : cases.get(id)
    if (!found) return []
    return {
      id: found.id,
      name: oneLine(found.name),
      unit: nameIn(units, found.unitId),
      topic: nameIn(topics, topicOf(topics, found.topicId)?.id ?? found.topicId),
      summary: found.summary.trim(),
      sample: found.sample,
    }
  })
}
