import {
  IconAlertTriangle,
  IconArrowLeft,
  IconCheck,
  IconDots,
  IconPencil,
  IconPlayerPauseFilled,
} from '@tabler/icons-react'
import { clockOf } from '../../../domain/timing/localTime'
import { useTranslation } from '../../components/translation'
import { goTo } from '../../state/place'
import { useLibrary } from '../../state/read'
import { useSaving } from '../../state/saving'
import { ChangesChip } from '../trays/ChangesChip'
import { useIsLocked } from '../consoleState'
import { DisplaysWord } from './DisplaysWord'
import { useShow } from '../show'
import classes from './TopLine.module.css'

/** What must always be visible: the time, the current segment, and that every press is on disk. */
export function TopLine() {
  const { t } = useTranslation()
  return (
    <div role="group" className={classes.bar} aria-label={t('live.top.label')}>
      <Clock />
      <WhatIsOn />
      <PhaseChip />
      <ChangesChip />
      <span className={classes.spring} />
      <CheckedIn />
      <DisplaysWord />
      <OnDisk />
      <Back />
    </div>
  )
}

function Back() {
  const { t } = useTranslation()
  const isLocked = useIsLocked()
  return (
    <button type="button" className={classes.back} disabled={isLocked} onClick={() => goTo('planner')}>
      <IconArrowLeft size={16} aria-hidden="true" />
      {t('live.top.back')}
    </button>
  )
}

function Clock() {
  const clock = useShow(({ state, plan }) => clockOf(state.nowAt, plan.zone, true))
  return (
    <time className={classes.clock} data-testid="clock">
      {clock}
    </time>
  )
}

function WhatIsOn() {
  const { t } = useTranslation()
  const { sessionId, theme } = useShow(({ plan }) => ({ sessionId: plan.sessionId, theme: plan.theme }))
  const number = useLibrary(({ sessions }) => sessions.get(sessionId)?.number ?? null)
  return (
    <h1 className={classes.session}>
      {number !== null && <span className={classes.number}>{t('shell.session.number', { number })}</span>}
      <span className={classes.theme} title={theme}>
        {theme || t('shell.session.untitled')}
      </span>
    </h1>
  )
}

function PhaseChip() {
  const { t } = useTranslation()
  const { phase, kind } = useShow(({ state, plan }) => ({ phase: state.phase, kind: plan.kind }))
  return (
    <span className={classes.phase} data-phase={phase} data-kind={kind} role="status">
      {phase === 'paused' ? <IconPlayerPauseFilled size={13} aria-hidden="true" /> : <i className={classes.dot} />}
      {phase === 'running' ? t(`live.phase.${kind}`) : t(`live.phase.${phase}`)}
    </span>
  )
}

function CheckedIn() {
  const { t } = useTranslation()
  const { here, all } = useShow(({ state, plan }) => ({
    here: plan.arrivals.filter(({ id }) => state.arrivals.has(id)).length,
    all: plan.arrivals.length,
  }))
  return <span className={classes.count}>{t('live.top.checkedIn', { here, all })}</span>
}

const signs = { saved: IconCheck, saving: IconDots, typing: IconPencil, unsaved: IconAlertTriangle } as const

function OnDisk() {
  const { t } = useTranslation()
  const saving = useSaving()
  const Sign = signs[saving]
  return (
    <span className={classes.saved} data-saving={saving} role="status">
      <Sign size={16} aria-hidden="true" />
      {t(`live.saving.${saving}`)}
    </span>
  )
}
