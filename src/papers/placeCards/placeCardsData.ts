import type { AttendeeRow } from '../../domain/attendance/attendeeRow'
import { attendeesView } from '../../domain/attendance/attendeesView'
import { inSeatingOrder } from '../../domain/attendance/seatingOrder'
import { oneLine } from '../content/oneLine'
import { amountOptionFor, choiceOption, toggleOption, type ChosenOf } from '../option'
import type { SessionInput } from '../paper'
import { workingHeadOf } from '../content/workingHead'
import { cardForms, faceSizeOf } from './cardForms'
import type { Card, PlaceCardsData } from './placeCardsSchema'
import { spacedName } from './spacedName'

/** Limits of an own size, in mm: from a badge to a card whose two faces fit on A3. */
export const placeCardsOptions = {
  form: choiceOption(cardForms),
  widthMm: amountOptionFor('form', 'own', 180, 50, 297),
  heightMm: amountOptionFor('form', 'own', 80, 30, 148),
  groups: choiceOption(['all', 'honoured', 'leader', 'guest', 'town', 'audience', 'stage']),
  faces: choiceOption(['both', 'front']),
  unit: toggleOption(false),
  post: toggleOption(false),
  marks: toggleOption(true),
  test: toggleOption(false),
} as const

type Chosen = ChosenOf<typeof placeCardsOptions>

/** A card for everyone who attends, and one for each team on stage. Null if nobody does. */
export function placeCardsData(input: SessionInput, chosen: Chosen): PlaceCardsData | null {
  const { rows } = attendeesView(input.session, input.library)
  const seated = inSeatingOrder(rows.filter(isIn(chosen.groups)), input.library)
  if (seated.length === 0) return null
  const { form, faces, marks, test } = chosen
  const cards = seated.map((row) => cardOf(row, chosen))
  const { language, number, sample } = workingHeadOf(input)
  return { head: { language, number, sample }, form, ...faceSizeOf(chosen), faces, marks, test, cards }
}

function cardOf({ id, name, unit, post, teamId }: AttendeeRow, chosen: Chosen): Card {
  const line = oneLine(name)
  return {
    id,
    name: teamId === null ? spacedName(line) : line,
    unit: chosen.unit ? oneLine(unit) : '',
    post: chosen.post ? oneLine(post) : '',
  }
}

const isIn =
  (groups: Chosen['groups']) =>
  ({ group, isOnStage }: AttendeeRow): boolean => {
    switch (groups) {
      case 'all':
        return true
      case 'honoured':
        return group === 'leader' || group === 'guest'
      case 'stage':
        return isOnStage
      default:
        return group === groups
    }
  }
