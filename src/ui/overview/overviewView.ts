import type { LibrarySnapshot, Season, SessionEntry, Topic, Unit } from '../../domain/library'
import { daysUntil } from '../../domain/findings/dueSeverity'
import { isHeld } from '../../domain/isHeld'
import { coverageOf, type CoverageCell } from '../../domain/season/coverage'
import { followUpsOf, type FollowUp } from '../../domain/season/followUps'
import { funnelOf, type Funnel } from '../../domain/season/funnel'
import { seasonHeadline, type SeasonHeadline } from '../../domain/season/seasonHeadline'
import { seasonScope, type SeasonScope } from '../../domain/season/seasonScope'
import type { AllShowings } from '../../domain/season/showings'
import { standingsOf } from '../../domain/season/standing'
import { spreadStates, type SpreadState } from '../../domain/season/case'
import { unitsToCover } from '../../domain/season/units'
import { visitMatrix, type VisitCell } from '../../domain/season/visitMatrix'
import type { SessionSummary } from '../../domain/sessionSummary'

/** The next session of the season. */
export interface NextSession {
  readonly entry: SessionEntry
  readonly summary: SessionSummary
  /** Days from today; null if it has no date. */
  readonly daysLeft: number | null
}

/** A unit with its cases by topic and its visits by round. */
export interface TownRow {
  readonly unit: Unit
  readonly cells: readonly CoverageCell[]
  readonly visits: readonly VisitCell[]
}

export interface OverviewView {
  readonly scope: SeasonScope
  readonly headline: SeasonHeadline
  readonly funnel: Funnel
  readonly topics: readonly Topic[]
  readonly rows: readonly TownRow[]
  readonly heldCount: number
  readonly next: NextSession | null
  readonly followUps: readonly FollowUp[]
  /** Spreads by state. */
  readonly spreads: Readonly<Record<SpreadState, number>>
}

/**
 * What the overview of a season says. `today` is the date (`yyyy-MM-dd`) on this machine, `todayIn` returns that in a
 * zone.
 */
export function overviewView(
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[],
  showings: AllShowings,
  season: Season,
  today: string,
  todayIn: (zone: string) => string,
): OverviewView {
  const scope = seasonScope(library, season)
  const units = unitsToCover(library.units, season)
  const standings = standingsOf(scope.cases, scope.spreads, showings)
  const funnel = funnelOf(standings, season)
  const coverage = coverageOf(units, scope.topics, standings, library)
  const visits = visitMatrix(units, scope.rounds, scope.visits, today)
  return {
    scope,
    headline: seasonHeadline(units, coverage, funnel, season),
    funnel,
    topics: scope.topics,
    rows: units.map((unit, i) => ({ unit, cells: coverage[i] ?? [], visits: visits[i] ?? [] })),
    ...sessionsOf(scope, summaries, today, todayIn),
    followUps: followUpsOf(scope, visits.flat(), showings, today),
    spreads: Object.fromEntries(
      spreadStates.map((state) => [state, scope.spreads.filter((spread) => spread.state === state).length]),
    ) as Record<SpreadState, number>,
  }
}

function sessionsOf(
  { sessions }: SeasonScope,
  summaries: readonly SessionSummary[],
  today: string,
  todayIn: (zone: string) => string,
): Pick<OverviewView, 'heldCount' | 'next'> {
  const entries = new Map(sessions.map((entry) => [entry.id, entry]))
  const own = summaries.flatMap((summary) => {
    const entry = entries.get(summary.id)
    return entry ? [{ entry, summary }] : []
  })
  const toCome = own
    .filter(({ entry, summary }) => entry.archivedAt === null && !isHeld(summary, todayIn(summary.zone)))
    .sort(
      (a, b) => (a.summary.date || '9999').localeCompare(b.summary.date || '9999') || a.entry.number - b.entry.number,
    )
  const [next] = toCome
  return {
    heldCount: own.filter(({ summary }) => isHeld(summary, todayIn(summary.zone))).length,
    next: next ? { ...next, daysLeft: daysUntil(next.summary.date, today) } : null,
  }
}
