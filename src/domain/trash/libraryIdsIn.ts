import { present } from '../entity'
import { referencesInDetails } from '../references'
import type { Row } from '../segment'
import type { SessionSnapshot } from '../session'

/** Every entity of the library that a session refers to, each once: topic, venue, cases, concerns, people, teams. */
export function libraryIdsIn({ details, rows, presences, attendees }: SessionSnapshot): readonly string[] {
  const ids = [
    ...referencesInDetails(details),
    ...present(rows.values()).flatMap(idsInRow),
    ...presences.keys(),
    ...present(attendees).flatMap(({ personId, teamId }) => [personId, teamId]),
  ]
  return [...new Set(ids.filter((id) => id !== null))]
}

function idsInRow(row: Row): readonly (string | null)[] {
  if (row.type === 'part') return []
  const { caseId, troupeId, castings, questions } = row
  const concernIds = questions.map(({ concernId }) => concernId)
  return [caseId, troupeId, ...concernIds, ...castings.flatMap(({ personId, teamId }) => [personId, teamId])]
}
