import { callTime } from '../../domain/attendance/callTime'
import { castIn, isCrew } from '../../domain/cast'
import type { LibrarySnapshot } from '../../domain/library'
import type { Segment } from '../../domain/segment'
import { clockAtOffset, sessionClock } from '../../domain/timing/sessionClock'
import { scheduleOf } from '../../domain/timing/schedule'
import { phoneAs, phoneChoices } from '../content/phoneAs'
import { oneLine } from '../content/oneLine'
import { choiceOption, pickOption, type ChosenOf } from '../option'
import type { SessionInput } from '../paper'
import { paperStyles } from '../paperStyles'
import { participantsIn, whoWords, type Participation, type SessionParticipant } from '../content/participants'
import { workingHeadOf } from '../content/workingHead'
import type { CallAppearance, CallSheet, CallSheetsData } from './callSheetsSchema'

export const callSheetsOptions = {
  who: pickOption,
  style: choiceOption(paperStyles),
  phones: choiceOption(phoneChoices, 'full'),
} as const
type Chosen = ChosenOf<typeof callSheetsOptions>

/** What each person and team on stage needs to know; null if nobody is on stage, or not the one chosen. */
export function callSheetsData(input: SessionInput, chosen: Chosen): CallSheetsData | null {
  const onStage = participantsIn(input.session).filter(goesOnStage)
  // Somebody who is no longer on stage has no sheet. It must not become everybody's.
  const asked = chosen.who === '' ? onStage : onStage.filter(({ id }) => id === chosen.who)
  const sheets = asked.flatMap((one) => sheetOf(one, input) ?? [])
  if (sheets.length === 0) return null
  const { venueId } = input.session.details
  const venue = venueId === null ? undefined : input.library.venues.get(venueId)
  return {
    head: workingHeadOf(input),
    style: chosen.style,
    address: oneLine(venue?.address),
    contact: contactOf(input, chosen),
    sheets,
  }
}

/** The crew uses the run sheet. */
export const goesOnStage = ({ parts }: SessionParticipant): boolean => parts.some((part) => !isCrew(part))

/** The first crew member with a phone, or else the organizer. */
function contactOf({ session, library, season }: SessionInput, { phones }: Chosen): string {
  const crew = participantsIn(session).filter((one) => !goesOnStage(one))
  const words = crew.flatMap((one) => whoWords(one, library) ?? []).find(({ phone }) => phone !== '')
  if (words && phones !== 'none') return `${words.name} ${phoneAs(words.phone, phones)}`
  return oneLine(session.details.organizers || session.details.hosts || season?.organizer)
}

function sheetOf(one: SessionParticipant, input: SessionInput): CallSheet | null {
  const { session, library } = input
  const words = whoWords(one, library)
  if (!words) return null
  const agreed = one.personId === null ? null : (session.presences.get(one.personId)?.arrival ?? null)
  const firstMs = Math.min(...one.parts.map(({ slot }) => slot.startMs))
  const call = callTime(firstMs, agreed === null ? null : sessionClock(session.details).offsetOf(agreed))
  return {
    id: one.id,
    name: words.name,
    unit: words.unit,
    post: words.post,
    arrival: call.by === 'agreed' && agreed !== null ? agreed : clockAtOffset(session.details, call.atMs),
    isSuggested: call.by === 'usual',
    ...(call.by === 'standby' ? { isForStandby: true as const } : {}),
    appearances: one.parts.map((part) => appearanceOf(part, one, input)),
  }
}

function appearanceOf(
  { slot, casting }: Participation,
  one: SessionParticipant,
  { session, library }: SessionInput,
): CallAppearance {
  const { segment, startMs } = slot
  const { slots } = scheduleOf(session)
  const before = slots[slots.indexOf(slot) - 1]?.segment
  return {
    time: clockAtOffset(session.details, startMs),
    durationMs: segment.durationMs,
    kind: segment.kind,
    title: oneLine(segment.title),
    role: casting?.role ?? null,
    character: oneLine(casting?.character),
    props: oneLine(casting?.props),
    stage: oneLine(segment.cues.stage),
    mic: oneLine(segment.cues.mic),
    others: othersIn(segment, one, library),
    before: oneLine(before?.title),
  }
}

function othersIn(segment: Segment, one: SessionParticipant, library: LibrarySnapshot): string[] {
  const others = castIn(segment).filter(({ personId, teamId }) =>
    one.personId === null ? teamId !== one.teamId || personId !== null : personId !== one.personId,
  )
  return [...new Set(others.flatMap((who) => whoWords(who, library)?.name ?? []))]
}
