import { useMemo } from 'react'
import type { Season } from '../../domain/library'
import { spreadStandings, type SpreadStanding } from '../../domain/season/spreadStanding'
import { useLibrary } from './read'
import { useShowings } from './showings'
import { todayHere } from './today'

/** The spreads of a season as they stand today. */
export function useSpreadStandings(season: Season | null): readonly SpreadStanding[] {
  const library = useLibrary()
  const showings = useShowings()
  const today = todayHere()
  return useMemo(
    () => (season ? spreadStandings(library, season, showings, today) : []),
    [library, season, showings, today],
  )
}
