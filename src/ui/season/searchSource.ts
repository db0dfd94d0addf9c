import { presentOf } from '../../domain/entity'
import type { LibrarySnapshot, SessionEntry } from '../../domain/library'
import type { SessionSummary } from '../../domain/sessionSummary'
import { currentLanguage, t } from '../../i18n'
import { formatShortDate } from '../../i18n/formats'
import { addSearchSource } from '../search/searchSource'
import { workspace } from '../state/workspace'
import { datesAsTyped } from './datesAsTyped'
import { openInPlanner } from './sessionActions'

interface Listed {
  readonly entry: SessionEntry
  readonly summary: SessionSummary | undefined
}

/** The sessions that are not deleted, the newest first. */
function sessionsIn(library: LibrarySnapshot, summaries: readonly SessionSummary[]): readonly Listed[] {
  const byId = new Map(summaries.map((summary) => [summary.id, summary]))
  const dateOf = ({ summary }: Listed): string => summary?.date ?? ''
  return presentOf(library.sessions)
    .map((entry) => ({ entry, summary: byId.get(entry.id) }))
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0))
}

const numberWords = ({ number }: SessionEntry): string => t('shell.session.number', { number })

/** The sessions as something that people search for: by theme, number, date, season and venue. */
export const addSessionSource = (): void =>
  addSearchSource({
    group: 'sessions',
    hinted: ['number', 'date', 'season'],
    inputs() {
      const { library, summaries } = workspace.getState()
      return [library?.sessions, library?.seasons, library?.venues, summaries, currentLanguage()]
    },
    *things() {
      const { library, summaries } = workspace.getState()
      if (!library) return
      for (const { entry, summary } of sessionsIn(library, summaries)) {
        const texts = {
          theme: summary?.theme ?? '',
          number: numberWords(entry),
          date: datesAsTyped(summary?.date ?? ''),
          season: library.seasons.get(entry.seasonId)?.name ?? '',
          venue: library.venues.get(summary?.venueId ?? '')?.name ?? '',
        }
        yield { id: entry.id, texts }
      }
    },
    shown(id) {
      const { library, summaries } = workspace.getState()
      const entry = library?.sessions.get(id)
      if (entry?.deletedAt !== null) return null
      const { theme = '', date = '' } = summaries.find((summary) => summary.id === id) ?? {}
      const season = library?.seasons.get(entry.seasonId)?.name
      const words = [
        numberWords(entry),
        date && t('search.dayOfYear', { year: date.slice(0, 4), day: formatShortDate(date, currentLanguage()) }),
        season,
      ]
      return { name: theme, hint: words.filter(Boolean).join(' · '), sample: entry.sample }
    },
    open: openInPlanner,
  })
