import { useMemo } from 'react'
import type { Concern, LibrarySnapshot } from '../../domain/library'
import { nameInLibrary } from '../../domain/season/nameInLibrary'
import { seasonScope } from '../../domain/season/seasonScope'
import { currentLanguage } from '../../i18n'
import { formatShortDate } from '../../i18n/formats'
import { EntityPicker } from '../components/EntityPicker'
import type { PickOption } from '../components/pickOptions'
import { useTranslation } from '../components/translation'
import { openInPlanner } from '../season/sessionActions'
import { useLibrary, useSummaries } from '../state/read'
import { revealEntity } from '../state/reveal'
import { changeConcern } from './concernActions'
import classes from './Concerns.module.css'

interface Props {
  readonly concern: Concern
  readonly readOnly: boolean
}

const keyOf = (collection: 'visits' | 'sessions', id: string): string => `${collection}/${id}`

/** The visit or the session in which a concern was raised. */
export function ConcernSource({ concern, readOnly }: Props) {
  const { t } = useTranslation()
  const options = useSourceOptions(concern.seasonId)
  const { id, visitId, sessionId } = concern
  const value = visitId ? keyOf('visits', visitId) : sessionId ? keyOf('sessions', sessionId) : null
  const pick = (picked: string) => {
    const [collection, of = ''] = picked.split('/')
    changeConcern(id, collection === 'visits' ? { visitId: of, sessionId: null } : { visitId: null, sessionId: of })
  }
  const isThere = options.some((option) => option.id === value)
  return (
    <>
      <EntityPicker
        label={t('concerns.field.source')}
        placeholder={t('concerns.sourceHint')}
        options={options}
        value={value}
        readOnly={readOnly}
        onPick={pick}
        onClear={() => changeConcern(id, { visitId: null, sessionId: null })}
      />
      {isThere && (
        <button
          type="button"
          className={classes.link}
          onClick={() => (visitId ? revealEntity('visits', visitId) : sessionId && void openInPlanner(sessionId))}
        >
          {t(visitId ? 'concerns.toVisit' : 'concerns.toSession')}
        </button>
      )}
    </>
  )
}

function useSourceOptions(seasonId: string): readonly PickOption[] {
  const { t } = useTranslation()
  const library = useLibrary()
  const summaries = useSummaries()
  return useMemo(() => {
    const season = library.seasons.get(seasonId)
    if (!season) return []
    const { visits, sessions } = seasonScope(library, season)
    const themes = new Map(summaries.map(({ id, theme }) => [id, theme]))
    return [
      ...visits.map(({ id, unitId, roundId, date }) => ({
        id: keyOf('visits', id),
        name: visitName(library, unitId, roundId) || t('library.unnamed'),
        hint: date && formatShortDate(date, currentLanguage()),
      })),
      ...sessions.map(({ id, number }) => ({
        id: keyOf('sessions', id),
        name: t('shell.session.number', { number }),
        hint: themes.get(id),
      })),
    ]
  }, [library, summaries, seasonId, t])
}

const visitName = (library: LibrarySnapshot, unitId: string | null, roundId: string): string =>
  [unitId === null ? '' : nameInLibrary(library, 'units', unitId), nameInLibrary(library, 'rounds', roundId)]
    .filter(Boolean)
    .join(' · ')
