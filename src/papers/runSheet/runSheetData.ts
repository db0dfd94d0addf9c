import { castIn } from '../../domain/cast'
import type { LibrarySnapshot } from '../../domain/library'
import type { Segment } from '../../domain/segment'
import { clockAtOffset } from '../../domain/timing/sessionClock'
import { scheduleOf, type Slot } from '../../domain/timing/schedule'
import { caseBeside } from '../content/caseBeside'
import { cueColumnsOf, type NamedColumn } from '../content/cueColumns'
import { nameIn } from '../content/nameIn'
import { oneLine } from '../content/oneLine'
import { choiceOption, pickOption, toggleOption, type ChosenOf } from '../option'
import type { SessionInput } from '../paper'
import { partHeads } from '../content/partHeads'
import { workingHeadOf } from '../content/workingHead'
import type { RunSheetData, SheetPerson, SheetRow } from './runSheetSchema'

export const runSheetOptions = {
  size: choiceOption(['A4', 'A3']),
  department: pickOption,
  phones: toggleOption(false),
} as const

/** What the crew works from, row by row; null if the session has no rows, or not the chosen department. */
export function runSheetData(input: SessionInput, chosen: ChosenOf<typeof runSheetOptions>): RunSheetData | null {
  const { session } = input
  const { slots, endMs, overMs } = scheduleOf(session)
  if (slots.length === 0) return null
  const all = cueColumnsOf(session)
  const own = all.filter(({ id }) => id === chosen.department)
  // A missing department has no sheet. It must not become everybody's.
  if (chosen.department !== '' && own.length === 0) return null
  const columns = own.length > 0 ? own : all.filter(({ id }) => slots.some(({ segment }) => oneLine(segment.cues[id])))
  return {
    head: workingHeadOf(input),
    size: chosen.size,
    department: own[0]?.column ?? '',
    columns: columns.map(({ column }) => column),
    rows: rowsOf(slots, columns, input, chosen.phones),
    ending: { end: clockAtOffset(session.details, endMs), hardEnd: session.details.hardEnd ?? '', overMs },
  }
}

function rowsOf(
  slots: readonly Slot[],
  columns: readonly NamedColumn[],
  { session, library }: SessionInput,
  withPhones: boolean,
): SheetRow[] {
  const heads = partHeads(slots, session)
  return slots.map(({ segment, index, startMs, gapMs }, i) => ({
    id: segment.id,
    number: index,
    time: clockAtOffset(session.details, startMs),
    isPinned: segment.pin !== null,
    gapMs,
    durationMs: segment.durationMs,
    kind: segment.kind,
    title: oneLine(segment.title),
    caseName: caseBeside(segment, library),
    people: peopleOf(segment, library, withPhones),
    cues: columns.map(({ id }) => (segment.cues[id] ?? '').trim()),
    notes: segment.notes.trim(),
    part: heads[i] ?? null,
  }))
}

/** Everybody in a segment including the crew; a troupe first, without a role. */
function peopleOf(segment: Segment, library: LibrarySnapshot, withPhones: boolean): SheetPerson[] {
  return castIn(segment).flatMap(({ personId, teamId, role, casting }) => {
    const person = personId === null ? undefined : library.people.get(personId)
    const name = oneLine(person?.name) || nameIn(library.teams, teamId)
    const phone = withPhones ? oneLine(person?.phone) : ''
    return name ? [{ name, role: casting ? role : null, character: oneLine(casting?.character), phone }] : []
  })
}
