import { byUnitOf } from '../../domain/attendance/unitOrder'
import { phoneAs, phoneChoices } from '../content/phoneAs'
import { choiceOption, type ChosenOf } from '../option'
import type { SessionInput } from '../paper'
import { participantsIn, whoWords, type SessionParticipant } from '../content/participants'
import { workingHeadOf } from '../content/workingHead'
import type { Contact, ContactsData } from './contactsSchema'

export const contactsOptions = {
  phones: choiceOption(phoneChoices, 'full'),
  order: choiceOption(['appearance', 'unit']),
} as const
type Chosen = ChosenOf<typeof contactsOptions>

/** Everybody with a role in the session; null if there is nobody. */
export function contactsData(input: SessionInput, chosen: Chosen): ContactsData | null {
  const all = participantsIn(input.session).flatMap((one) => contactOf(one, input, chosen) ?? [])
  if (all.length === 0) return null
  const ordered = chosen.order === 'unit' ? [...all].sort(byUnitOf(all, input.library)) : all
  return {
    head: workingHeadOf(input),
    people: ordered.filter(({ id }) => id.startsWith('person')),
    teams: ordered.filter(({ id }) => id.startsWith('team')),
  }
}

function contactOf(one: SessionParticipant, { session, library }: SessionInput, { phones }: Chosen): Contact | null {
  const words = whoWords(one, library)
  if (!words) return null
  const presence = one.personId === null ? undefined : session.presences.get(one.personId)
  return {
    id: one.id,
    ...words,
    phone: phoneAs(words.phone, phones),
    roles: [...new Set(one.parts.map(({ casting }) => casting?.role ?? null))],
    arrival: presence?.arrival ?? '',
    isDeclined: presence?.status === 'declined',
  }
}
