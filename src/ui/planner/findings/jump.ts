import { createStore } from 'zustand'
import { castIn } from '../../../domain/cast'
import type { Finding, RuleId } from '../../../domain/findings/finding'
import type { PersonId } from '../../../domain/ids'
import { planned } from '../../state/derived'
import { clearSelection, selectOnly } from '../../state/selection'
import { requestField, detailsForm, type RequestedField } from '../panel/fieldRequest'

/** A row to bring into view and to flash. `at` distinguishes consecutive jumps to the same row. */
export const jump = createStore<{ readonly rowId: string | null; readonly at: number }>(() => ({ rowId: null, at: 0 }))

export function jumpToRow(rowId: string): void {
  selectOnly(rowId)
  jump.setState(({ at }) => ({ rowId, at: at + 1 }))
}

/** The field where a rule's finding is fixed, in the form of its row or in the session's details. */
const fields: { readonly [Rule in RuleId]?: RequestedField } = {
  noDate: 'date',
  noVenue: 'venue',
  venueInTwoSessions: 'venue',
  hardEndBeforeStart: 'hardEnd',
  nobodyConfirmed: 'presence',
}

/** Goes to the first row a finding names, or to the row of the first person; otherwise to the session's details. */
export function jumpToFinding({ rule, segmentIds, personIds }: Finding): void {
  const field = fields[rule]
  const rowId = segmentIds[0] ?? rowOf(personIds?.[0])
  if (rowId === undefined) clearSelection()
  else jumpToRow(rowId)
  if (field) requestField(rowId ?? detailsForm, field)
}

/** The first row that somebody is in. */
const rowOf = (personId: PersonId | undefined): string | undefined =>
  personId === undefined
    ? undefined
    : planned
        .getState()
        .schedule?.slots.find(({ segment }) => castIn(segment).some((member) => member.personId === personId))?.segment
        .id
