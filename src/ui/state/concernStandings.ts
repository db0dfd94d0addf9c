import { useMemo } from 'react'
import type { Season } from '../../domain/library'
import { concernStandings, type ConcernStanding } from '../../domain/season/concernStanding'
import { seasonScope } from '../../domain/season/seasonScope'
import { useLibrary } from './read'
import { useShowings } from './showings'
import { todayHere } from './today'

/** The concerns of a season as they stand today. */
export function useConcernStandings(season: Season | null): readonly ConcernStanding[] {
  const library = useLibrary()
  const showings = useShowings()
  const today = todayHere()
  return useMemo(
    () => (season ? concernStandings(seasonScope(library, season).concerns, library, showings, today) : []),
    [library, season, showings, today],
  )
}
