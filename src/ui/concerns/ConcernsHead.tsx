import type { ConcernCounts } from '../../domain/season/concernStanding'
import { FilterChips } from '../components/FilterChips'
import headClasses from '../components/ScreenHead.module.css'
import { ConcernStateMark, LateMark } from '../components/StateMark'
import { useTranslation } from '../components/translation'
import { concernFilters, type ConcernFilter } from './concernsView'

interface Props {
  readonly counts: ConcernCounts
  readonly filter: ConcernFilter
  readonly onFilter: (filter: ConcernFilter) => void
}

/** What is still open, and the ledger by state. */
export function ConcernsHead({ counts, filter, onFilter }: Props) {
  const { t } = useTranslation()
  const countOf = (one: ConcernFilter): number =>
    one === 'all' || one === 'open' || one === 'overdue' ? counts[one] : counts.byState[one]
  const headline =
    counts.open > 0 ? t('concerns.headline.open', { count: counts.open }) : t('concerns.headline.allAnswered')
  return (
    <header className={headClasses.head}>
      <h1 className={headClasses.headline}>
        {counts.all === 0 ? t('concerns.headline.none') : headline}
        {counts.overdue > 0 && <small>{t('concerns.headline.overdue', { count: counts.overdue })}</small>}
      </h1>
      {counts.all > 0 && (
        <FilterChips
          label={t('concerns.filter.state')}
          value={filter}
          onChange={onFilter}
          chips={concernFilters.map((value) => ({
            value,
            count: countOf(value),
            words: <FilterWord filter={value} />,
          }))}
        />
      )}
    </header>
  )
}

function FilterWord({ filter }: { filter: ConcernFilter }) {
  const { t } = useTranslation()
  if (filter === 'all' || filter === 'open') return t(`concerns.filter.${filter}`)
  if (filter === 'overdue') return <LateMark words={t('concerns.filter.overdue')} />
  return <ConcernStateMark state={filter} />
}
