import type { VisitCoverage } from '../../domain/season/visitCoverage'
import { visitStates } from '../../domain/season/visitMatrix'
import { useTranslation } from '../components/translation'
import { revealEntity } from '../state/reveal'
import screenClasses from '../table/Screen.module.css'
import { SearchField } from '../table/SearchField'
import { TrashLink } from '../table/TrashLink'
import { VisitStateMark } from './visitLooks'
import classes from './Visits.module.css'
import { stateCounts, type VisitItem, type WantedVisits } from './visitsView'

const views = ['matrix', 'list'] as const
export type VisitsView = (typeof views)[number]

interface Props {
  readonly view: VisitsView
  readonly onView: (view: VisitsView) => void
  readonly coverage: VisitCoverage
  readonly items: readonly VisitItem[]
  readonly wanted: WantedVisits
  readonly onWanted: (patch: Partial<WantedVisits>) => void
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly shownCount: number
}

/** Matrix or list, the states with their counts, and what the list is narrowed to. */
export function VisitTools(props: Props) {
  const { view, onView, coverage, query, onQuery, shownCount } = props
  const { t } = useTranslation()
  const [round] = coverage.rounds
  return (
    <div className={`${screenClasses.tools} ${classes.tools}`}>
      <div className={classes.switch} role="radiogroup" aria-label={t('visits.view.label')}>
        {views.map((one) => (
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={one === view}
            className={classes.view}
            onClick={() => onView(one)}
          >
            {t(`visits.view.${one}`)}
          </button>
        ))}
      </div>
      <States {...props} />
      {view === 'list' && (
        <>
          <Choices {...props} />
          <SearchField label={t('visits.search')} query={query} onQuery={onQuery} />
        </>
      )}
      <span className={screenClasses.spacer} />
      {view === 'matrix' && coverage.unplaced > 0 && (
        <button type="button" className={classes.link} onClick={() => onView('list')}>
          {t('visits.unplaced', { count: coverage.unplaced })}
        </button>
      )}
      <TrashLink kind="visits" />
      {view === 'matrix' && round && (
        <button type="button" className={classes.link} onClick={() => revealEntity('rounds', round.round.id)}>
          {t('visits.toRounds')}
        </button>
      )}
      {view === 'list' && <span className={screenClasses.count}>{t('visits.count', { count: shownCount })}</span>}
    </div>
  )
}

function States({ view, coverage, items, wanted, onWanted }: Props) {
  const { t } = useTranslation()
  const cells = coverage.rows.flatMap((row) => row.cells.filter(({ state }) => row.isToCover || state !== 'missing'))
  const counts = stateCounts((view === 'matrix' ? cells : items).map(({ state }) => state))
  const states = visitStates.filter((state) => view === 'matrix' || state !== 'missing')
  return (
    <div className={classes.states} role="radiogroup" aria-label={t('visits.filter.state')}>
      {states.map((state) => (
        <button
          key={state}
          type="button"
          role="radio"
          aria-checked={wanted.state === state}
          className={classes.state}
          onClick={() => onWanted({ state: wanted.state === state ? 'all' : state })}
        >
          <VisitStateMark state={state} />
          {counts[state]}
        </button>
      ))}
    </div>
  )
}

function Choices({ coverage, items, wanted, onWanted }: Props) {
  const { t } = useTranslation()
  const visited = new Set(items.map(({ unit }) => unit?.id ?? 'none'))
  return (
    <>
      <select
        className={screenClasses.choice}
        aria-label={t('visits.filter.round')}
        value={wanted.round}
        onChange={(event) => onWanted({ round: event.currentTarget.value })}
      >
        <option value="all">{t('visits.filter.allRounds')}</option>
        {coverage.rounds.map(({ round: { id, name } }) => (
          <option key={id} value={id}>
            {name || t('library.unnamed')}
          </option>
        ))}
      </select>
      <select
        className={screenClasses.choice}
        aria-label={t('visits.filter.unit')}
        value={wanted.unit}
        onChange={(event) => onWanted({ unit: event.currentTarget.value })}
      >
        <option value="all">{t('visits.filter.allUnits')}</option>
        {coverage.rows
          .filter(({ unit }) => visited.has(unit.id) || unit.id === wanted.unit)
          .map(({ unit: { id, name } }) => (
            <option key={id} value={id}>
              {name || t('library.unnamed')}
            </option>
          ))}
        {visited.has('none') && <option value="none">{t('visits.filter.noUnit')}</option>}
      </select>
    </>
  )
}
