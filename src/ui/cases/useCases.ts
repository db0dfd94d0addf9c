import { useMemo } from 'react'
import { useFound } from '../search/useFound'
import { useCurrentSeason } from '../state/currentSeason'
import { useLibrary } from '../state/read'
import { useShowings } from '../state/showings'
import { useCasesState } from './casesState'
import { filteredRows } from './view/caseFilter'
import { caseRowsOf, type CaseRow } from './view/caseRows'
import { caseGridOf, casesOfSeason, type CaseGrid } from './view/caseScope'

export interface ShownCases {
  /** All of the season that was chosen. */
  readonly all: readonly CaseRow[]
  /** Those that pass the filter. */
  readonly rows: readonly CaseRow[]
  readonly grid: CaseGrid
}

/** The cases that all views show. */
export function useCases(): ShownCases {
  const library = useLibrary()
  const showings = useShowings()
  const season = useCurrentSeason()
  const filter = useCasesState((state) => state.filter)
  const chosen = useCasesState((state) => state.chosen)
  const found = useFound('cases', filter.text)
  const grid = caseGridOf(library.units, library.topics, filter.season === 'current' ? season : null)
  const all = useMemo(() => {
    const cases = casesOfSeason(library, season, filter.season)
    return caseRowsOf(cases, grid, library, showings)
  }, [library, showings, season, filter.season, grid])
  const rows = useMemo(() => filteredRows(all, filter, found, chosen), [all, filter, found, chosen])
  return useMemo(() => ({ all, rows, grid }), [all, rows, grid])
}
