import { Button, Modal } from '@mantine/core'
import { IconCalendarEvent, IconCheck, IconDeviceTv, IconUserQuestion, IconUsers, IconUserX } from '@tabler/icons-react'
import { useEffect, type ReactNode } from 'react'
import { reportFailure } from '../../feedback/reportFailure'
import type { RunKind } from '../../../domain/run/plan/plan'
import { preflightOf } from '../../../domain/run/plan/preflight'
import { runStateOf } from '../../../domain/run/runStateOf'
import { tByName } from '../../../i18n'
import { useTranslation } from '../../components/translation'
import { FindingMark } from '../../components/FindingMark'
import { wordsOfFinding } from '../../components/findingWords'
import { jumpToFinding, jumpToRow } from '../../planner/findings/jump'
import { useSettled } from '../../state/derived'
import { followDisplays, useDisplays } from '../../state/displays'
import { goTo } from '../../state/place'
import { useSession } from '../../state/read'
import { clearSelection } from '../../state/selection'
import { showNow } from '../../state/showClock'
import { consoleState, type TrayName } from '../consoleState'
import { displayRows } from '../trays/displayRows'
import classes from './PreflightPanel.module.css'
import { holdGo } from '../liveActions'
import { leavePreflight } from './preflightState'
import { preflightView, type PreflightItem } from './preflightView'
import { beginRun, planNow } from '../runControl'
import { dateAt } from '../../../domain/timing/localTime'

/** What is not ready, each with a link to where it is fixed. The show can start anyway: the list does not decide. */
export function PreflightPanel({ kind }: { kind: RunKind }) {
  const { t } = useTranslation()
  const findings = useSettled((state) => state.findings)
  const session = useSession()
  const displays = useDisplays((state) => state)
  useEffect(followDisplays, [])
  const plan = planNow(kind)
  if (!session || !plan) return null
  const nowAt = showNow()
  const { presences, details } = session
  const places = displayRows(displays, []).map(({ name, place }) => ({ id: name, isPlaced: place === 'remembered' }))
  const preflight = preflightOf(runStateOf(plan, [], nowAt), findings, places)
  const items = preflightView({ preflight, kind, presences, date: details.date, today: dateAt(nowAt, plan.zone) })
  /** Continues to the console, where people are checked in and displays are placed. */
  const start = (tray: TrayName | null) => {
    leavePreflight()
    void reportFailure(async () => {
      await beginRun(kind)
      requestAnimationFrame(() => consoleState.setState({ tray }))
    })
  }
  return (
    <Modal
      opened
      onClose={leavePreflight}
      size={560}
      title={t(`live.preflight.${kind}`)}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {items.length === 0 ? (
        <p className={classes.ready}>
          <IconCheck size={18} aria-hidden="true" />
          {t('live.preflight.ready')}
        </p>
      ) : (
        <p className={classes.intro}>{t('live.preflight.notReady', { count: items.length })}</p>
      )}
      <ul className={classes.list}>
        {items.map((item) => (
          <Item key={keyOf(item)} item={item} segmentOf={(id) => segmentOf(plan, id)} onStart={start} />
        ))}
      </ul>
      <div className={classes.actions}>
        <Button onClick={leavePreflight}>{t('live.preflight.later')}</Button>
        <Button
          variant="filled"
          data-autofocus
          onClick={(event) => {
            holdGo(event.timeStamp)
            start(null)
          }}
        >
          {t('live.preflight.start')}
        </Button>
      </div>
    </Modal>
  )
}

const keyOf = (item: PreflightItem): string =>
  item.type === 'finding'
    ? `${item.finding.rule} ${item.finding.segmentIds.join()} ${JSON.stringify(item.finding.params)}`
    : item.type === 'person'
      ? item.id
      : item.type

/** Where somebody is first on stage. */
const segmentOf = (plan: NonNullable<ReturnType<typeof planNow>>, whoId: string): string | null =>
  plan.segments.find(({ cast }) => cast.some(({ id }) => id === whoId))?.id ?? null

interface ItemProps {
  readonly item: PreflightItem
  readonly segmentOf: (id: string) => string | null
  readonly onStart: (tray: TrayName) => void
}

function Item({ item, segmentOf: of, onStart }: ItemProps) {
  const { t } = useTranslation()
  switch (item.type) {
    case 'finding':
      return (
        <Line
          sign={<FindingMark severity={item.finding.severity} />}
          onGo={toPlanner(() => jumpToFinding(item.finding))}
        >
          {wordsOfFinding(item.finding)}
        </Line>
      )
    case 'person':
      return (
        <Line
          sign={item.status === 'declined' ? <IconUserX size={17} /> : <IconUserQuestion size={17} />}
          onGo={toPlanner(() => jumpToSegment(of(item.id)))}
        >
          {t(`live.preflight.person.${item.status}`, { name: item.name })}
        </Line>
      )
    case 'otherDay':
      return (
        <Line sign={<IconCalendarEvent size={17} />} onGo={toPlanner(clearSelection)}>
          {item.date === '' ? t('live.preflight.noDate') : t('live.preflight.otherDay', { date: item.date })}
        </Line>
      )
    case 'absent':
      return (
        <Line sign={<IconUsers size={17} />} onGo={() => onStart('checkIn')}>
          {t('live.preflight.absent', { count: item.count })}
        </Line>
      )
    case 'displays':
      return (
        <Line sign={<IconDeviceTv size={17} />} onGo={() => onStart('displays')}>
          {t('live.preflight.displays', { names: item.ids.map(displayWord).join(t('live.listSeparator')) })}
        </Line>
      )
  }
}

const displayWord = (id: string): string => tByName(`displays.kind.${id}`)

/** Opens the planner, where it is fixed. */
const toPlanner = (go: () => void) => () => {
  leavePreflight()
  goTo('planner')
  go()
}

const jumpToSegment = (id: string | null): void => (id === null ? clearSelection() : jumpToRow(id))

interface LineProps {
  readonly sign: ReactNode
  readonly onGo: () => void
  readonly children: ReactNode
}

function Line({ sign, onGo, children }: LineProps) {
  return (
    <li>
      <button type="button" className={classes.line} onClick={onGo}>
        <span className={classes.sign}>{sign}</span>
        <span>{children}</span>
      </button>
    </li>
  )
}
