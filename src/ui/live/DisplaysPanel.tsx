import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { departments } from '../../domain/segment'
import { displayName, type DisplayKind, type DisplayInfo, type ScreenInfo } from '../../ipc/displays'
import { told } from '../app/told'
import { closeDisplay, keepDisplays, openDisplay, useDisplays } from '../state/displays'
import { useRun } from '../state/run'
import classes from './DisplaysPanel.module.css'

type Which = Pick<DisplayInfo, 'kind' | 'department'>

const kinds: readonly Exclude<DisplayKind, 'department'>[] = ['speaker', 'board', 'audience']

/** 显示屏: what hangs in the hall and back stage, each on a screen of its choice. */
export function DisplaysPanel() {
  const { t } = useTranslation()
  useEffect(keepDisplays, [])
  const runId = useRun((run) => run?.id ?? null)
  const columns = useRun((run) => run?.plan?.cueColumns) ?? []
  const screens = useDisplays((state) => state.screens)
  const [department, setDepartment] = useState<string>('sound')
  const offered = [
    ...departments.map((id) => ({ id: id as string, name: t(`term.department.${id}`) })),
    ...columns.map(({ id, name }) => ({ id, name })),
  ]
  if (runId === null) return <p className={classes.note}>{t('displays.panel.noRun')}</p>
  return (
    <section className={classes.panel} aria-label={t('displays.panel.title')}>
      <ul className={classes.list}>
        {kinds.map((kind) => (
          <Line key={kind} which={{ kind, department: '' }} name={t(`displays.kind.${kind}`)} runId={runId} />
        ))}
        <Line
          key={department}
          which={{ kind: 'department', department }}
          name={t('displays.kind.department')}
          runId={runId}
        >
          <select
            className={classes.choice}
            aria-label={t('displays.kind.department')}
            value={department}
            onChange={(event) => setDepartment(event.currentTarget.value)}
          >
            {offered.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Line>
      </ul>
      <p className={classes.note}>{screens.length < 2 ? t('displays.panel.single') : t('displays.panel.remembered')}</p>
    </section>
  )
}

interface LineProps {
  readonly which: Which
  readonly name: string
  readonly runId: string
  readonly children?: ReactNode
}

function Line({ which, name, runId, children }: LineProps) {
  const { t } = useTranslation()
  const screens = useDisplays((state) => state.screens)
  const known = useDisplays(({ displays }) => displays.find((one) => displayName(one) === displayName(which)))
  const isOpen = known?.isOpen ?? false
  const [picked, setPicked] = useState<string | null>(null)
  const screenId = picked ?? known?.screenId ?? preferred(screens)
  const isLost = isOpen && known?.screenId === null
  const wordsOf = ({ label, width, height, isPrimary }: ScreenInfo) => {
    const words = t('displays.panel.screenWords', { label: label || name, width, height })
    return isPrimary ? `${words} · ${t('displays.panel.primary')}` : words
  }
  return (
    <li className={classes.line} aria-label={name}>
      <span className={classes.name}>
        {name} {children}
      </span>
      <select
        className={classes.choice}
        aria-label={t('displays.panel.screen')}
        value={screenId}
        onChange={(event) => setPicked(event.currentTarget.value)}
      >
        {screens.map((screen) => (
          <option key={screen.id} value={screen.id}>
            {wordsOf(screen)}
          </option>
        ))}
      </select>
      <span className={classes.state} data-open={isOpen} role="status">
        {t(isOpen ? 'displays.panel.isOpen' : 'displays.panel.isClosed')}
      </span>
      <button
        type="button"
        className={classes.button}
        onClick={() => void told(() => openDisplay(which, screenId, runId))}
      >
        {t(isOpen ? 'displays.panel.move' : 'displays.panel.open')}
      </button>
      <button
        type="button"
        className={classes.button}
        disabled={!isOpen}
        onClick={() => void told(() => closeDisplay(which))}
      >
        {t('displays.panel.close')}
      </button>
      {isLost && <p className={classes.lost}>{t('displays.panel.lost')}</p>}
    </li>
  )
}

/** A screen that is not the console's, if there is one. */
const preferred = (screens: readonly ScreenInfo[]): string =>
  (screens.find(({ isPrimary }) => !isPrimary) ?? screens[0])?.id ?? ''
