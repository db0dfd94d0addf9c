import { addEntity, type LibraryEdit } from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import type { Round } from '../../domain/library'
import { isSameRound } from './roundNames'

/** Finds the rounds of a season by name or by day, and creates new ones once. */
export interface RoundBook {
  readonly edits: readonly LibraryEdit[]
  /** The names of the new ones. */
  readonly made: readonly string[]
  /** `name` is empty, or `date` (`yyyy-MM-dd`), if the list does not say. */
  idOf(name: string, date: string): string
}

/**
 * A visit without a round belongs to the one in whose days it is, else to `otherwiseId`, else to the first; where there
 * is none, `firstName` is made.
 */
export function roundBook(
  seasonId: string,
  rounds: readonly Pick<Round, 'id' | 'name' | 'from' | 'to'>[],
  otherwiseId: string | null,
  firstName: string,
): RoundBook {
  const edits: LibraryEdit[] = []
  const made: string[] = []
  const known = [...rounds]
  const named = (name: string): string => {
    const found = known.find((round) => isSameRound(round.name, name))
    if (found) return found.id
    const round = { id: newId(), name, from: '', to: '' }
    known.push(round)
    made.push(name)
    edits.push(addEntity('rounds', { seasonId, name, from: '', to: '', sample: false }, round.id))
    return round.id
  }
  const onDay = (date: string) =>
    known.find(({ from, to }) => date !== '' && from !== '' && to !== '' && from <= date && date <= to)
  return {
    edits,
    made,
    idOf(name, date) {
      if (name !== '') return named(name)
      const round = onDay(date) ?? known.find(({ id }) => id === otherwiseId) ?? known[0]
      return round?.id ?? named(firstName)
    },
  }
}
