import { useMediaQuery } from '@mantine/hooks'
import { IconMessageQuestion } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Season } from '../../domain/library'
import { concernCounts } from '../../domain/season/concernStanding'
import { EmptyState } from '../components/EmptyState'
import { useTranslation } from '../components/translation'
import { useFound } from '../search/useFound'
import { useCurrentSeason } from '../state/currentSeason'
import { goTo } from '../state/place'
import { useLibrary, useLibraryReadOnly } from '../state/read'
import { useReveal } from '../state/reveal'
import { todayHere } from '../state/today'
import { AddRow } from '../table/AddRow'
import { EntityTable } from '../table/EntityTable'
import screenClasses from '../table/Screen.module.css'
import { TableAndPanel } from '../table/TableAndPanel'
import { useDirectory } from '../table/useDirectory'
import { addConcern, removeConcern } from './concernActions'
import { concernColumns } from './concernColumns'
import { ConcernPanel } from './ConcernPanel'
import classes from './Concerns.module.css'
import { ConcernsHead } from './ConcernsHead'
import { allConcerns, concernRows, type WantedConcerns } from './concernsView'
import { ConcernTools } from './ConcernTools'
import { useConcernPaste } from './useConcernPaste'
import { useConcernStandings } from '../state/concernStandings'
import { AddAction } from '../table/AddAction'

/** 热点难点: what residents and towns raised, and how far it is. */
export function ConcernsScreen() {
  const { t } = useTranslation()
  const season = useCurrentSeason()
  if (season) return <Ledger key={season.id} season={season} />
  return (
    <EmptyState
      icon={<IconMessageQuestion size={40} stroke={1.2} />}
      title={t('concerns.noSeason')}
      hint={t('concerns.noSeasonHint')}
      action={{ label: t('shell.nav.library'), run: () => goTo('library') }}
    />
  )
}

function Ledger({ season }: { season: Season }) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const library = useLibrary()
  const [wanted, setWanted] = useState<WantedConcerns>(allConcerns)
  const { query, place, search, reveal } = useDirectory()
  const addRow = useRef<HTMLInputElement>(null)
  const isWide = useMediaQuery('(min-width: 1360px)', true, { getInitialValueInEffect: false })
  const standings = useConcernStandings(season)
  const counts = useMemo(() => concernCounts(standings), [standings])
  const found = useFound('concerns', query)
  const rows = useMemo(
    () => concernRows(standings, wanted, found, place.selectedId),
    [standings, wanted, found, place.selectedId],
  )
  const columns = useMemo(() => concernColumns(t, library, isWide), [t, library, isWide])
  const selected = rows.find(({ id }) => id === place.selectedId)
  const show = useCallback(
    (id: string) => {
      setWanted(allConcerns)
      reveal(id)
    },
    [reveal],
  )
  useReveal('concerns', show)
  const onPasteList = useConcernPaste(season, show)
  const narrow = (patch: Partial<WantedConcerns>) => {
    setWanted((now) => ({ ...now, ...patch }))
    place.clear()
  }
  /** What is added under a filter belongs there. */
  const add = (text: string) => {
    const id = addConcern({
      seasonId: season.id,
      text,
      raisedOn: todayHere(),
      topicId: library.topics.has(wanted.topic) ? wanted.topic : null,
      unitId: library.units.has(wanted.unit) ? wanted.unit : null,
    })
    if (id !== null) reveal(id, 'unit')
  }
  const start = () => addRow.current?.focus()
  return (
    <div className={screenClasses.tabbed}>
      {!readOnly && <AddAction label={t('concerns.addButton')} onAdd={start} />}
      <ConcernsHead counts={counts} filter={wanted.filter} onFilter={(filter) => narrow({ filter })} />
      <ConcernTools
        season={season}
        counts={counts}
        wanted={wanted}
        onWanted={narrow}
        query={query}
        onQuery={search}
        shownCount={rows.length}
      />
      <TableAndPanel
        panelLabel={t('concerns.panel')}
        hint={t('concerns.pick')}
        panel={selected && <ConcernPanel key={selected.id} standing={selected.standing} />}
        table={
          <div className={classes.table} data-wide={isWide}>
            <EntityTable
              label={t('concerns.table')}
              columns={columns}
              rows={rows}
              place={place}
              readOnly={readOnly}
              onRemove={({ standing }) => removeConcern(standing.one)}
            >
              {!readOnly && <AddRow ref={addRow} label={t('concerns.add')} onAdd={add} onPasteList={onPasteList} />}
              {rows.length === 0 && counts.all > 0 && <p className={screenClasses.nothing}>{t('concerns.notFound')}</p>}
              {counts.all === 0 && <NoConcerns onStart={start} readOnly={readOnly} />}
            </EntityTable>
          </div>
        }
      />
    </div>
  )
}

function NoConcerns({ onStart, readOnly }: { onStart: () => void; readOnly: boolean }) {
  const { t } = useTranslation()
  return (
    <EmptyState
      icon={<IconMessageQuestion size={40} stroke={1.2} />}
      title={t('concerns.empty')}
      hint={t('concerns.emptyHint')}
      {...(readOnly ? {} : { action: { label: t('concerns.addButton'), run: onStart } })}
    />
  )
}
