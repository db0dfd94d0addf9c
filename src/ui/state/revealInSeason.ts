import { chooseSeason, currentSeason } from './currentSeason'
import { revealEntity } from './reveal'
import { workspace } from './workspace'

/** Shows one of these seasons, unless one of them is shown already. */
function showSeasonOf(seasonIds: readonly string[]): void {
  const { library } = workspace.getState()
  const present = seasonIds.filter((id) => library?.seasons.get(id)?.deletedAt === null)
  const last = present.at(-1)
  const shown = currentSeason()?.id
  if (last !== undefined && !present.some((id) => id === shown)) chooseSeason(last)
}

/** Shows a concern in the ledger of its season. */
export function revealConcern(id: string): void {
  const concern = workspace.getState().library?.concerns.get(id)
  if (concern) showSeasonOf([concern.seasonId])
  revealEntity('concerns', id)
}

/** Shows a spread in a season of its case. */
export function revealSpread(id: string): void {
  const { library } = workspace.getState()
  const practice = library?.cases.get(library.spreads.get(id)?.caseId ?? '')
  if (practice) showSeasonOf(practice.seasonIds)
  revealEntity('spreads', id)
}
