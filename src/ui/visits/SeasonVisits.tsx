import { useCallback, useMemo, useState } from 'react'
import type { Season } from '../../domain/library'
import { seasonScope } from '../../domain/season/seasonScope'
import { visitCoverageOf } from '../../domain/season/visitCoverage'
import { useTranslation } from '../components/translation'
import { useFound } from '../search/useFound'
import { useLibrary, useLibraryReadOnly } from '../state/read'
import { useReveal } from '../state/reveal'
import { todayHere } from '../state/today'
import { EntityTable } from '../table/EntityTable'
import screenClasses from '../table/Screen.module.css'
import { useDirectory } from '../table/useDirectory'
import { VisitPanelFrame } from './VisitPanelFrame'
import { useVisitPaste } from './useVisitPaste'
import { removeVisit } from './visitActions'
import { visitColumns } from './visitColumns'
import { VisitMatrix } from './VisitMatrix'
import { VisitPanel } from './VisitPanel'
import classes from './Visits.module.css'
import { VisitsHead } from './VisitsHead'
import { allVisits, visitItems, visitRows, type MatrixPlace, type WantedVisits } from './visitsView'
import { VisitTools, type VisitsView } from './VisitTools'

/** The visits of a season, as a matrix or as a list, and beside it the one that is selected. */
export function SeasonVisits({ season }: { season: Season }) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const library = useLibrary()
  const today = todayHere()
  const scope = seasonScope(library, season)
  const coverage = useMemo(() => visitCoverageOf(scope, library, today), [scope, library, today])
  const items = useMemo(() => visitItems(scope, library, today), [scope, library, today])
  const itemById = useMemo(() => new Map(items.map((item) => [item.id, item])), [items])
  const [view, setView] = useState<VisitsView>('matrix')
  const [wanted, setWanted] = useState<WantedVisits>(allVisits)
  const [cell, setCell] = useState<MatrixPlace | null>(null)
  const [focus, setFocus] = useState(0)
  const { query, place, search, reveal } = useDirectory()
  const found = useFound('visits', query)
  const rows = useMemo(
    () => visitRows(items, wanted, found, place.selectedId),
    [items, wanted, found, place.selectedId],
  )
  const columns = useMemo(() => visitColumns(t, library), [t, library])

  const { mark, clear } = place
  const selectCell = (next: MatrixPlace) => {
    setCell(next)
    clear()
  }
  const show = useCallback(
    (id: string) => {
      setWanted(allVisits)
      setCell(null)
      setView('list')
      reveal(id)
    },
    [reveal],
  )
  useReveal('visits', show)
  const showPasted = useCallback(() => {
    setWanted(allVisits)
    search('')
  }, [search])
  useVisitPaste(season, wanted.round, showPasted)

  const item = place.selectedId === null ? undefined : itemById.get(place.selectedId)
  const at = item?.unit ? { unitId: item.unit.id, roundId: item.round.id } : cell
  const narrow = (patch: Partial<WantedVisits>) => {
    setWanted((now) => ({ ...now, ...patch }))
    if (view === 'list') clear()
  }
  return (
    <div className={screenClasses.tabbed}>
      <VisitsHead coverage={coverage} />
      <VisitTools
        view={view}
        onView={setView}
        coverage={coverage}
        items={items}
        wanted={wanted}
        onWanted={narrow}
        query={query}
        onQuery={search}
        shownCount={rows.length}
      />
      <div className={screenClasses.split}>
        <div className={classes.main}>
          {view === 'matrix' ? (
            <VisitMatrix
              coverage={coverage}
              itemById={itemById}
              wanted={wanted.state}
              selected={at}
              onSelect={selectCell}
              onOpen={(next) => {
                selectCell(next)
                setFocus((count) => count + 1)
              }}
            />
          ) : (
            <EntityTable
              label={t('visits.table')}
              columns={columns}
              rows={rows}
              place={place}
              readOnly={readOnly}
              onRemove={removeVisit}
            >
              {rows.length === 0 && (
                <p className={screenClasses.nothing}>
                  {items.length === 0 ? t('visits.noneYet') : t('visits.notFound')}
                </p>
              )}
            </EntityTable>
          )}
        </div>
        <VisitPanelFrame label={t('visits.panel')} focusRequest={focus}>
          {item || at ? (
            <VisitPanel
              season={season}
              at={at}
              item={item}
              items={items}
              onShow={(id) => (id === null ? clear() : mark(id))}
            />
          ) : (
            <p className={screenClasses.nothing}>{t('visits.pick')}</p>
          )}
        </VisitPanelFrame>
      </div>
    </div>
  )
}
