import { present } from '../../domain/entity'
import type { LibrarySnapshot } from '../../domain/library'
import type { SessionState } from '../../domain/session'
import type { SessionSummary } from '../../domain/sessionSummary'

export interface SessionRow {
  readonly id: string
  readonly number: number
  readonly theme: string
  /** `yyyy-MM-dd`; empty if not set. */
  readonly date: string
  readonly start: string
  readonly venueName: string
  /** Null until the host has sent the session's summary. */
  readonly state: SessionState | null
  readonly segmentCount: number
  readonly lengthMs: number
  readonly isArchived: boolean
  readonly sample: boolean
}

export interface SeasonGroup {
  readonly id: string
  readonly name: string
  readonly sample: boolean
  readonly rows: readonly SessionRow[]
}

export interface SessionsView {
  readonly groups: readonly SeasonGroup[]
  readonly archivedCount: number
  readonly isEmpty: boolean
}

/**
 * The sessions by season, newest season first, the sample's after the user's own, each by number. Sessions of a deleted
 * season come last.
 */
export function sessionsView(
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[],
  showArchived: boolean,
): SessionsView {
  const summaryById = new Map(summaries.map((summary) => [summary.id, summary]))
  const entries = present(library.sessions.values())
  const rows = entries
    .filter(({ archivedAt }) => showArchived || archivedAt === null)
    .sort((a, b) => a.number - b.number)
    .map((entry) => ({ seasonId: entry.seasonId, row: rowOf(entry, summaryById.get(entry.id), library) }))
  const seasons = present(library.seasons.values())
    .reverse()
    .sort((a, b) => Number(a.sample) - Number(b.sample))
  const known = new Set(seasons.map(({ id }) => id))
  const groups = seasons.map(({ id, name, sample }) => ({
    id,
    name,
    sample,
    rows: rows.filter(({ seasonId }) => seasonId === id).map(({ row }) => row),
  }))
  const stray = rows.filter(({ seasonId }) => !known.has(seasonId)).map(({ row }) => row)
  return {
    groups: stray.length > 0 ? [...groups, { id: '', name: '', sample: false, rows: stray }] : groups,
    archivedCount: entries.filter(({ archivedAt }) => archivedAt !== null).length,
    isEmpty: entries.length === 0,
  }
}

function rowOf(
  entry: { id: string; number: number; archivedAt: number | null; sample: boolean },
  summary: SessionSummary | undefined,
  library: LibrarySnapshot,
): SessionRow {
  const venue = summary?.venueId ? library.venues.get(summary.venueId) : undefined
  return {
    id: entry.id,
    number: entry.number,
    theme: summary?.theme ?? '',
    date: summary?.date ?? '',
    start: summary?.start ?? '',
    venueName: venue?.name ?? '',
    state: summary?.state ?? null,
    segmentCount: summary?.segmentCount ?? 0,
    lengthMs: summary?.lengthMs ?? 0,
    isArchived: entry.archivedAt !== null,
    sample: entry.sample,
  }
}
