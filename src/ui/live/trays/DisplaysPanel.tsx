import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { reportFailure } from '../../feedback/reportFailure'
import { departments } from '../../../domain/segment'
import type { RunPlan } from '../../../domain/run/plan/plan'
import type { ScreenInfo } from '../../../ipc/displays'
import { commandKey } from '../../commands/commandWords'
import { turnProjector } from '../liveCommands'
import { Tag } from '../../components/Tag'
import { useTranslation } from '../../components/translation'
import { columnsOf } from '../../displays/columnsOf'
import { departmentWord, displayWord } from '../../displays/displayWords'
import { closeDisplay, followDisplays, openDisplay, useDisplays } from '../../state/displays'
import { useRun } from '../../state/run'
import { displayRows, type DisplayRow } from './displayRows'
import { PanelFrame } from './PanelFrame'
import frame from './PanelFrame.module.css'
import classes from './DisplaysPanel.module.css'

/** 显示屏: which display is on which screen. */
export function DisplaysPanel() {
  const { t } = useTranslation()
  const plan = useRun((run) => run?.plan ?? null)
  const runId = useRun((run) => run?.id ?? null)
  const state = useDisplays((all) => all)
  const columns = useMemo(() => (plan ? columnsOf(plan) : departments), [plan])
  const rows = useMemo(() => displayRows(state, columns), [state, columns])
  useEffect(followDisplays, [])
  const { screens } = state
  const placed = new Set(rows.filter(({ place }) => place !== 'fresh').map(({ department }) => department))
  const free = columns.filter((column) => !placed.has(column))
  const named = screens.map((screen, i) => ({
    screen,
    name: screen.label || t('displays.panel.unnamed', { number: i + 1 }),
  }))
  return (
    <PanelFrame title={t('displays.panel.title')}>
      <p className={classes.hint}>
        {t('displays.panel.screens', {
          count: screens.length,
          names: named.map(({ name }) => name).join(t('displays.comma')),
        })}
      </p>
      <p className={classes.hint}>
        {t(screens.length > 1 ? 'displays.panel.many' : 'displays.panel.one', { key: commandKey(turnProjector) })}
      </p>
      <ul className={frame.list}>
        {rows.map((row) => (
          <Row key={row.name} row={row} screens={named} columns={free} plan={plan} runId={runId} />
        ))}
      </ul>
      {runId === null && <p className={classes.hint}>{t('displays.panel.noRun')}</p>}
    </PanelFrame>
  )
}

interface RowProps {
  readonly row: DisplayRow
  readonly screens: readonly { readonly screen: ScreenInfo; readonly name: string }[]
  /** Departments that have no display yet. */
  readonly columns: readonly string[]
  readonly plan: RunPlan | null
  readonly runId: string | null
}

function Row({ row, screens, columns, plan, runId }: RowProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<{ screenId?: string; department?: string }>({})
  const screenId = chosen.screenId ?? row.screenId ?? ''
  const department = chosen.department ?? row.department
  const display = displayWord({ kind: row.kind, department }, plan)
  const open = (on: string) => {
    if (runId === null) return
    setChosen({})
    void reportFailure(() => openDisplay({ kind: row.kind, department }, on, runId))
  }
  const choose = (on: string) => (row.isOpen ? open(on) : setChosen({ ...chosen, screenId: on }))
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <span className={classes.name}>
          {row.kind === 'department' && row.place === 'fresh' ? t('displays.kind.department') : display}
          {row.isOpen && <Tag tone="good">{t('displays.panel.isOpen')}</Tag>}
        </span>
        <span className={classes.purpose} title={t(`displays.purpose.${row.kind}`)}>
          {t(`displays.purpose.${row.kind}`)}
        </span>
      </div>
      <div className={classes.choices}>
        {row.kind === 'department' && row.place === 'fresh' && (
          <NativeSelect
            aria-label={t('displays.panel.chooseDepartment')}
            value={department}
            onChange={({ currentTarget }) => setChosen({ ...chosen, department: currentTarget.value })}
            data={columns.map((value) => ({ value, label: departmentWord(value, plan) }))}
          />
        )}
        <NativeSelect
          className={classes.screen}
          aria-label={t('displays.panel.chooseScreen', { display })}
          value={screenId}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          data={screens.map(({ screen, name }) => ({
            value: screen.id,
            label: t(screen.isPrimary ? 'displays.panel.primaryScreen' : 'displays.panel.screen', {
              name,
              width: screen.width,
              height: screen.height,
            }),
          }))}
        />
        {row.isOpen ? (
          <Button
            aria-label={t('displays.panel.closeLabel', { display })}
            onClick={() => void reportFailure(() => closeDisplay({ kind: row.kind, department }))}
          >
            {t('displays.panel.close')}
          </Button>
        ) : (
          <Button
            aria-label={t('displays.panel.openLabel', { display })}
            disabled={runId === null || screenId === ''}
            onClick={() => open(screenId)}
          >
            {t('displays.panel.open')}
          </Button>
        )}
      </div>
      <Place row={row} />
    </li>
  )
}

function Place({ row: { isOpen, place } }: { row: DisplayRow }) {
  const { t } = useTranslation()
  if (place === 'lost') return <Tag tone="caution">{t('displays.panel.lost')}</Tag>
  return place === 'remembered' && !isOpen ? <p className={classes.hint}>{t('displays.panel.remembered')}</p> : null
}
