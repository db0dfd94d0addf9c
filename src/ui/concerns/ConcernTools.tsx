import type { ConcernCounts } from '../../domain/season/concernStanding'
import { topicsOf } from '../../domain/season/topics'
import { present } from '../../domain/entity'
import type { Season } from '../../domain/library'
import { useTranslation } from '../components/translation'
import { useLibrary } from '../state/read'
import screenClasses from '../table/Screen.module.css'
import { SearchField } from '../table/SearchField'
import { TrashLink } from '../table/TrashLink'
import type { WantedConcerns } from './concernsView'

interface Props {
  readonly season: Season
  readonly counts: ConcernCounts
  readonly wanted: WantedConcerns
  readonly onWanted: (patch: Partial<WantedConcerns>) => void
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly shownCount: number
}

/** Filters by topic and by unit, each with its number of concerns, and the search. */
export function ConcernTools({ season, counts, wanted, onWanted, query, onQuery, shownCount }: Props) {
  const { t } = useTranslation()
  const topics = useLibrary((library) => library.topics)
  const units = useLibrary((library) => library.units)
  return (
    <div className={screenClasses.tools}>
      <CountedChoice
        label={t('concerns.filter.topic')}
        all={t('cases.filter.allTopics')}
        none={t('cases.filter.noTopic')}
        choices={topicsOf(topics, season.id)}
        counts={counts.byTopic}
        value={wanted.topic}
        onChange={(topic) => onWanted({ topic })}
      />
      <CountedChoice
        label={t('concerns.filter.unit')}
        all={t('concerns.filter.allUnits')}
        none={t('concerns.filter.noUnit')}
        choices={present(units.values()).filter(({ id }) => counts.byUnit.has(id) || id === wanted.unit)}
        counts={counts.byUnit}
        value={wanted.unit}
        onChange={(unit) => onWanted({ unit })}
      />
      <SearchField label={t('concerns.search')} query={query} onQuery={onQuery} />
      <span className={screenClasses.spacer} />
      <TrashLink kind="concerns" />
      <span className={screenClasses.count}>{t('library.count', { count: shownCount })}</span>
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly all: string
  readonly none: string
  readonly choices: readonly { readonly id: string; readonly name: string }[]
  readonly counts: ReadonlyMap<string | null, number>
  readonly value: string
  readonly onChange: (value: string) => void
}

function CountedChoice({ label, all, none, choices, counts, value, onChange }: ChoiceProps) {
  const { t } = useTranslation()
  const withCount = (name: string, id: string | null) =>
    t('concerns.filter.counted', { name: name || t('library.unnamed'), count: counts.get(id) ?? 0 })
  return (
    <select
      className={screenClasses.choice}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="all">{all}</option>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {withCount(name, id)}
        </option>
      ))}
      <option value="none">{withCount(none, null)}</option>
    </select>
  )
}
