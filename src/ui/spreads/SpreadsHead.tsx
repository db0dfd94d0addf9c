import type { SpreadCounts } from '../../domain/season/spreadStanding'
import { FilterChips } from '../components/FilterChips'
import headClasses from '../components/ScreenHead.module.css'
import { LateMark, SpreadStateMark } from '../components/StateMark'
import { useTranslation } from '../components/translation'
import { spreadFilters, type SpreadFilter } from './spreadsView'

interface Props {
  readonly counts: SpreadCounts
  readonly filter: SpreadFilter
  readonly onFilter: (filter: SpreadFilter) => void
}

/** Where the season's cases spread to, and what is to be visited. */
export function SpreadsHead({ counts, filter, onFilter }: Props) {
  const { t } = useTranslation()
  const { all, cases, places, due, byState } = counts
  const countOf = (one: SpreadFilter): number => (one === 'all' ? all : one === 'due' ? due : byState[one])
  const headline =
    all === 0
      ? t('spreads.headline.none')
      : places === 0
        ? t('spreads.headline.intended', { count: all })
        : t('spreads.headline.places', { cases, count: places })
  return (
    <header className={headClasses.head}>
      <h1 className={headClasses.headline}>
        {headline}
        {due > 0 && <small>{t('spreads.headline.due', { count: due })}</small>}
      </h1>
      {all > 0 && (
        <FilterChips
          label={t('spreads.filter.state')}
          value={filter}
          onChange={onFilter}
          chips={spreadFilters.map((value) => ({
            value,
            count: countOf(value),
            words:
              value === 'all' ? (
                t('spreads.filter.all')
              ) : value === 'due' ? (
                <LateMark words={t('spreads.filter.due')} />
              ) : (
                <SpreadStateMark state={value} />
              ),
          }))}
        />
      )}
    </header>
  )
}
