import { SegmentedControl } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import type { Season } from '../../domain/library'
import { spreadCounts } from '../../domain/season/spreadStanding'
import { EmptyState } from '../components/EmptyState'
import { useTranslation } from '../components/translation'
import { useFound } from '../search/useFound'
import { useCurrentSeason } from '../state/currentSeason'
import { goTo } from '../state/place'
import { useLibrary } from '../state/read'
import { useReveal } from '../state/reveal'
import { useSpreadStandings } from '../state/spreadStandings'
import screenClasses from '../table/Screen.module.css'
import { SearchField } from '../table/SearchField'
import { TableAndPanel } from '../table/TableAndPanel'
import { TrashLink } from '../table/TrashLink'
import { useDirectory } from '../table/useDirectory'
import { SpreadList } from './SpreadList'
import { SpreadMatrix } from './SpreadMatrix'
import { SpreadPanel } from './SpreadPanel'
import { SpreadsHead } from './SpreadsHead'
import { matrixView, townLines, wantedSpreads, type WantedSpreads } from './spreadsView'
import { TownTable } from './TownTable'
import { UnitChoice } from './UnitChoice'

const layouts = ['matrix', 'list', 'towns'] as const
type Layout = (typeof layouts)[number]

/** 推广: where the season's cases spread to, and what each town gave and took. */
export function SpreadsScreen() {
  const { t } = useTranslation()
  const season = useCurrentSeason()
  if (season) return <Spreads key={season.id} season={season} />
  return (
    <EmptyState
      icon={<IconRoute size={40} stroke={1.2} />}
      title={t('concerns.noSeason')}
      hint={t('spreads.noSeasonHint')}
      action={{ label: t('shell.nav.library'), run: () => goTo('library') }}
    />
  )
}

const all: WantedSpreads = { filter: 'all', unit: 'all' }

function Spreads({ season }: { season: Season }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const [layout, setLayout] = useState<Layout>('matrix')
  const [wanted, setWanted] = useState(all)
  /** Cases that were chosen to be spread, but went nowhere yet. */
  const [begunIds, setBegunIds] = useState<readonly string[]>([])
  const { query, place, search, reveal } = useDirectory()
  const standings = useSpreadStandings(season)
  const counts = useMemo(() => spreadCounts(standings), [standings])
  const found = useFound('spreads', query)
  const shown = useMemo(() => wantedSpreads(standings, wanted, found), [standings, wanted, found])
  const shownIds = useMemo(() => new Set(shown.map(({ one }) => one.id)), [shown])
  const matrix = useMemo(
    () => matrixView(standings, shownIds, begunIds, library, season),
    [standings, shownIds, begunIds, library, season],
  )
  const selected = standings.find(({ one }) => one.id === place.selectedId)
  const show = useCallback(
    (id: string) => {
      setWanted(all)
      reveal(id)
    },
    [reveal],
  )
  useReveal('spreads', show)
  const narrow = (patch: Partial<WantedSpreads>) => {
    setWanted((now) => ({ ...now, ...patch }))
    place.clear()
  }
  const content = {
    matrix: (
      <SpreadMatrix
        matrix={matrix}
        shownIds={shownIds}
        place={place}
        onBegin={(caseId) => setBegunIds((ids) => [...ids, caseId])}
        onList={() => {
          setLayout('list')
          narrow({ unit: 'none' })
        }}
      />
    ),
    list: <SpreadList rows={shown} isEmpty={standings.length === 0} place={place} />,
    towns: <TownTable lines={townLines(shown, library, season)} place={place} />,
  }
  return (
    <div className={screenClasses.tabbed}>
      <SpreadsHead counts={counts} filter={wanted.filter} onFilter={(filter) => narrow({ filter })} />
      <div className={screenClasses.tools}>
        <SegmentedControl
          aria-label={t('spreads.layout.label')}
          value={layout}
          onChange={setLayout}
          data={layouts.map((value) => ({ value, label: t(`spreads.layout.${value}`) }))}
        />
        <UnitChoice standings={standings} value={wanted.unit} onChange={(unit) => narrow({ unit })} />
        <SearchField label={t('spreads.search')} query={query} onQuery={search} />
        <span className={screenClasses.spacer} />
        <TrashLink kind="spreads" />
        <span className={screenClasses.count}>{t('library.count', { count: shown.length })}</span>
      </div>
      <TableAndPanel
        panelLabel={t('spreads.panel')}
        hint={t('spreads.pick')}
        panel={
          selected && <SpreadPanel key={selected.one.id} standing={selected} standings={standings} place={place} />
        }
        table={content[layout]}
      />
    </div>
  )
}
