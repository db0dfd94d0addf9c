import type { CaseId, PersonId, TeamId, VenueId } from '../ids'
import type { LibrarySnapshot } from '../library'
import type { SessionSummary } from '../sessionSummary'
import type { Slot } from '../timing/schedule'

/** Shown for something that the library does not have any more. */
const unknown = '?'

/** A segment's title, or its number if it has none. */
export const titleOf = ({ segment, index }: Slot): string => segment.title.trim() || `#${index}`

export const personName = ({ people }: LibrarySnapshot, id: PersonId): string => people.get(id)?.name || unknown
export const teamName = ({ teams }: LibrarySnapshot, id: TeamId): string => teams.get(id)?.name || unknown
export const venueName = ({ venues }: LibrarySnapshot, id: VenueId): string => venues.get(id)?.name || unknown
export const caseName = ({ cases }: LibrarySnapshot, id: CaseId): string => cases.get(id)?.name || unknown

/** How a finding names another session: by its number in the season, and its theme if it has one. */
export const sessionParams = ({ sessions }: LibrarySnapshot, { id, theme }: SessionSummary) => ({
  session: theme.trim() ? 'themed' : 'unthemed',
  number: sessions.get(id)?.number ?? unknown,
  theme: theme.trim(),
})
