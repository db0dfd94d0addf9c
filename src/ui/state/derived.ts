import { useDeferredValue, useMemo } from 'react'
import type { Finding } from '../../domain/findings/finding'
import { findingsOf } from '../../domain/findings/findingsOf'
import { scheduleOf, type Schedule } from '../../domain/timing/scheduleOf'
import { usePreferences } from './preferences'
import { useLibrary, useSession, useSummaries } from './read'

/** The open session laid out in time; null while none is open. Worked out once for all who ask. */
export function useSchedule(): Schedule | null {
  return useSession((session) => (session ? scheduleOf(session) : null))
}

const nothing: readonly Finding[] = []

/** What is wrong with the open session. Follows the edits one step behind, so that typing never waits for it. */
export function useFindings(): readonly Finding[] {
  const snapshot = useDeferredValue(useSession())
  const library = useLibrary()
  const summaries = useSummaries()
  const pace = usePreferences(({ pace: table }) => table)
  return useMemo(() => {
    if (!snapshot) return nothing
    const seasonId = library.sessions.get(snapshot.id)?.seasonId
    const others = summaries.filter(({ id }) => {
      const entry = library.sessions.get(id)
      return id !== snapshot.id && entry?.deletedAt === null && entry.seasonId === seasonId
    })
    return findingsOf({ snapshot, schedule: scheduleOf(snapshot), library, others, pace })
  }, [snapshot, library, summaries, pace])
}
