import { useEffect } from 'react'
import { useReadings } from '../components/finder'
import { followSearchSources, idsFoundIn } from './searchEngine'

/** The things of a group that match what was typed; null if nothing was typed, or as long as the index is not there. */
export function useFound(group: string, typed: string): ReadonlySet<string> | null {
  // Renders again when the readings are loaded.
  useReadings()
  useEffect(followSearchSources, [])
  return typed.trim() === '' ? null : idsFoundIn(group, typed)
}
