import { Button, Modal } from '@mantine/core'
import { IconCalendarEvent, IconCheck, IconUserQuestion, IconUserX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunKind } from '../../domain/live/plan'
import { told } from '../app/told'
import { FindingMark } from '../planner/FindingMark'
import { wordsOfFinding } from '../planner/findingWords'
import { jumpToFinding, jumpToRow } from '../planner/jump'
import { useSettled } from '../state/derived'
import { goTo } from '../state/place'
import { useSession } from '../state/read'
import { clearSelection } from '../state/selection'
import { showNow } from '../state/showClock'
import classes from './PreflightPanel.module.css'
import { leavePreflight } from './preflightState'
import { preflightView, type PreflightItem } from './preflightView'
import { beginRun, planNow } from './runControl'
import { dateAt } from './dateAt'

/** What is not ready, each with a way to it. Starting goes on regardless: the show decides, not the list. */
export function PreflightPanel({ kind }: { kind: RunKind }) {
  const { t } = useTranslation()
  const findings = useSettled((state) => state.findings)
  const session = useSession()
  const plan = planNow(kind)
  if (!session || !plan) return null
  const { presences, details } = session
  const items = preflightView({ findings, plan, presences, date: details.date, today: dateAt(showNow(), plan.zone) })
  const start = () => {
    leavePreflight()
    void told(() => beginRun(kind))
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
          <Item key={keyOf(item)} item={item} segmentOf={(id) => segmentOf(plan, id)} />
        ))}
      </ul>
      <div className={classes.actions}>
        <Button onClick={leavePreflight}>{t('live.preflight.later')}</Button>
        <Button variant="filled" data-autofocus onClick={start}>
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

/** Where somebody is first on. */
const segmentOf = (plan: NonNullable<ReturnType<typeof planNow>>, whoId: string): string | null =>
  plan.segments.find(({ cast }) => cast.some(({ id }) => id === whoId))?.id ?? null

function Item({ item, segmentOf: of }: { item: PreflightItem; segmentOf: (id: string) => string | null }) {
  const { t } = useTranslation()
  switch (item.type) {
    case 'finding':
      return (
        <Line sign={<FindingMark severity={item.finding.severity} />} onGo={() => jumpToFinding(item.finding)}>
          {wordsOfFinding(item.finding)}
        </Line>
      )
    case 'person':
      return (
        <Line
          sign={item.status === 'declined' ? <IconUserX size={17} /> : <IconUserQuestion size={17} />}
          onGo={() => jumpToSegment(of(item.id))}
        >
          {t(`live.preflight.person.${item.status}`, { name: item.name })}
        </Line>
      )
    case 'otherDay':
      return (
        <Line sign={<IconCalendarEvent size={17} />} onGo={clearSelection}>
          {item.date === '' ? t('live.preflight.noDate') : t('live.preflight.otherDay', { date: item.date })}
        </Line>
      )
  }
}

const jumpToSegment = (id: string | null): void => (id === null ? clearSelection() : jumpToRow(id))

interface LineProps {
  readonly sign: ReactNode
  readonly onGo: () => void
  readonly children: ReactNode
}

function Line({ sign, onGo, children }: LineProps) {
  const go = () => {
    leavePreflight()
    goTo('planner')
    onGo()
  }
  return (
    <li>
      <button type="button" className={classes.line} onClick={go}>
        <span className={classes.sign}>{sign}</span>
        <span>{children}</span>
      </button>
    </li>
  )
}
