import type { LibrarySnapshot } from '../../domain/library'
import { showingsIn, type AllShowings } from '../../domain/season/showings'
import type { SessionSummary } from '../../domain/sessionSummary'
import { useLibrary, useSummaries } from './read'
import { todayIn } from './today'

interface Known {
  readonly sessions: LibrarySnapshot['sessions']
  readonly summaries: readonly SessionSummary[]
  readonly day: string
  readonly showings: AllShowings
}
let known: Known | null = null

/** The same object as long as no session and no day has changed. */
function showingsOf(sessions: LibrarySnapshot['sessions'], summaries: readonly SessionSummary[]): AllShowings {
  // A session's day is that of its zone.
  const day = [...new Set(summaries.map(({ zone }) => zone))].map(todayIn).join()
  if (known?.sessions === sessions && known.summaries === summaries && known.day === day) return known.showings
  const showings = showingsIn({ sessions }, summaries, todayIn)
  known = { sessions, summaries, day, showings }
  return showings
}

/** Where each case and each concern was and will be on stage. */
export const useShowings = (): AllShowings =>
  showingsOf(
    useLibrary((library) => library.sessions),
    useSummaries(),
  )
