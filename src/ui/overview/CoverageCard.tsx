import { countFrom, type CoverageCell } from '../../domain/season/coverage'
import type { VisitCell } from '../../domain/season/visitMatrix'
import type { TFunction } from 'i18next'
import { useTranslation } from '../components/translation'
import { showCases } from '../cases/casesState'
import { goTo } from '../state/place'
import { OverviewCard } from './OverviewCard'
import classes from './CoverageCard.module.css'
import type { TownRow, OverviewView } from './overviewView'

/** 街镇 × 议题 with the featured cases of each cell, and the visits of each town. */
export function CoverageCard({ view }: { view: OverviewView }) {
  const { t } = useTranslation()
  const { topics, rows } = view
  return (
    <OverviewCard title={t('overview.coverage.title')} aside={t('overview.coverage.aside')}>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th className={classes.corner} />
              {topics.map(({ id, name }) => (
                <th key={id} scope="col" className={classes.topic} title={name}>
                  {name}
                </th>
              ))}
              <th scope="col" className={classes.topic}>
                {t('overview.coverage.visits')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.unit.id} row={row} topicCount={topics.length} />
            ))}
          </tbody>
        </table>
      </div>
    </OverviewCard>
  )
}

function Row({ row, topicCount }: { row: TownRow; topicCount: number }) {
  const { t } = useTranslation()
  // Cases without a topic count for the town, though they have no column here.
  const isHole = row.cells.every((cell) => countFrom(cell, 'featured') === 0)
  return (
    <tr data-hole={isHole || undefined}>
      <th scope="row" className={classes.unit}>
        {row.unit.name}
      </th>
      {row.cells.slice(0, topicCount).map((cell) => (
        <td key={cell.topicId ?? ''} className={classes.cell}>
          <Cell cell={cell} isHole={isHole} />
        </td>
      ))}
      <td className={classes.visits}>
        <button
          type="button"
          className={classes.visitsButton}
          data-late={row.visits.some(({ state, isLate }) => state === 'overdue' || isLate) || undefined}
          onClick={() => goTo('visits')}
        >
          {visitWords(row.visits, t)}
        </button>
      </td>
    </tr>
  )
}

/** Four shades tell how many; the figure says it. */
const deepest = 3

function Cell({ cell, isHole }: { cell: CoverageCell; isHole: boolean }) {
  const { t } = useTranslation()
  const count = countFrom(cell, 'featured')
  if (count === 0 && !isHole) return null
  return (
    <button
      type="button"
      className={classes.button}
      data-shade={Math.min(count, deepest)}
      onClick={() =>
        showCases({
          town: cell.unitId ?? 'none',
          topic: cell.topicId ?? 'none',
          ...(count > 0 && { stage: 'featured+' as const }),
        })
      }
    >
      {count === 0 ? t('overview.coverage.hole') : count}
    </button>
  )
}

function visitWords(visits: readonly VisitCell[], t: TFunction): string {
  if (visits.length === 0) return t('overview.coverage.noRounds')
  const done = visits.filter(({ state }) => state === 'done').length
  const isLate = visits.some(({ state, isLate: late }) => state === 'overdue' || late)
  const made = done === visits.length ? t('overview.coverage.allRounds', { count: done }) : ''
  const some = done === 0 ? t('overview.coverage.notVisited') : t('overview.coverage.rounds', { count: done })
  return isLate ? t('overview.coverage.late', { some }) : made || some
}
