import { Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Season } from '../../domain/library'
import { currentLanguage } from '../../i18n'
import { formatShortDate } from '../../i18n/formats'
import { SampleTag } from '../components/Tag'
import { useTranslation } from '../components/translation'
import { useLibrary, useLibraryReadOnly } from '../state/read'
import panelClasses from '../table/Panel.module.css'
import { PlanForm } from './PlanForm'
import { removeVisit } from './visitActions'
import { VisitForm } from './VisitForm'
import { VisitStateMark } from './visitLooks'
import classes from './VisitPanel.module.css'
import type { MatrixPlace, VisitItem } from './visitsView'

interface Props {
  readonly season: Season
  /** The cell; null if the visit stands in none. */
  readonly at: MatrixPlace | null
  /** The visit that was chosen; otherwise it is the first of the cell. */
  readonly item: VisitItem | undefined
  readonly items: readonly VisitItem[]
  readonly onShow: (visitId: string | null) => void
}

/** One cell of the matrix: its visits, or a first one to plan. */
export function VisitPanel({ season, at, item, items, onShow }: Props) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const library = useLibrary()
  const here = at ? items.filter(({ unit, round }) => unit?.id === at.unitId && round.id === at.roundId) : []
  const shown = item ?? here[0]
  const [planningIn, setPlanningIn] = useState<string | null>(null)
  const round = shown?.round ?? (at ? library.rounds.get(at.roundId) : undefined)
  const cellKey = at ? `${at.unitId} ${at.roundId}` : ''
  const isPlanning = at !== null && !readOnly && (shown === undefined || planningIn === cellKey)
  const unitName = at ? library.units.get(at.unitId)?.name : shown?.unit?.name
  return (
    <>
      <h2 className={panelClasses.title}>
        {unitName || t('visits.filter.noUnit')}
        <SampleTag sample={shown?.sample ?? false} />
      </h2>
      <p className={panelClasses.under}>{round?.name || t('library.unnamed')}</p>
      {here.length > 1 && (
        <div className={classes.several} role="radiogroup" aria-label={t('visits.several')}>
          {here.map((one) => (
            <button
              key={one.id}
              type="button"
              role="radio"
              aria-checked={!isPlanning && one.id === shown?.id}
              className={classes.one}
              onClick={() => {
                setPlanningIn(null)
                onShow(one.id)
              }}
            >
              {one.visit.date ? formatShortDate(one.visit.date, currentLanguage()) : t('visits.noDate')}
              <VisitStateMark state={one.state} />
            </button>
          ))}
        </div>
      )}
      {isPlanning && round && (
        <PlanForm
          key={cellKey}
          unitId={at.unitId}
          round={round}
          taken={items.flatMap(({ visit }) => visit.date || [])}
          onPlanned={(id) => {
            setPlanningIn(null)
            onShow(id)
          }}
          {...(shown && { onCancel: () => setPlanningIn(null) })}
        />
      )}
      {!isPlanning && shown && <VisitForm key={shown.id} season={season} item={shown} />}
      {!isPlanning && !shown && <p className={panelClasses.none}>{t('term.visit.missing')}</p>}
      {!isPlanning && shown && !readOnly && (
        <div className={classes.foot}>
          {at && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={14} aria-hidden="true" />}
              onClick={() => setPlanningIn(cellKey)}
            >
              {t('visits.another')}
            </Button>
          )}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconTrash size={14} aria-hidden="true" />}
            onClick={() => {
              onShow(null)
              removeVisit(shown)
            }}
          >
            {t('visits.delete')}
          </Button>
        </div>
      )}
    </>
  )
}
