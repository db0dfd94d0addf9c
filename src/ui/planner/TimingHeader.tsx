import { IconCheck } from '@tabler/icons-react'
import { useRef } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { formatDuration } from '../../domain/timing/format'
import { useSettledAttendees } from '../state/useAttendees'
import { useTranslation } from '../components/translation'
import { planned, useSettled } from '../state/derived'
import { useSession } from '../state/read'
import { withDay } from './panel/dayWords'
import { FindingMark } from '../components/FindingMark'
import { jumpToFinding } from './findings/jump'
import { nextFinding, type VisitedFinding } from './findings/nextFinding'
import { headerView } from './plannerView'
import classes from './TimingHeader.module.css'

/** Start and end, and how far the session is over or under its hard end. */
export function TimingHeader() {
  const { t } = useTranslation()
  const details = useSession((session) => session?.details ?? null)
  const header = useStore(
    planned,
    useShallow(({ schedule }) => (schedule && details ? headerView(schedule, details) : null)),
  )
  const findings = useSettled((state) => state.findings)
  const visited = useRef<VisitedFinding | null>(null)
  /** Each press goes to the next one. */
  const step = () => {
    visited.current = nextFinding(findings, visited.current)
    if (visited.current) jumpToFinding(visited.current.finding)
  }
  const [gravest] = findings
  const { onStageCount, teamCount } = useSettledAttendees()
  if (!header) return null
  const { start, end, endDay, hardEnd, hardEndDay, overMs, isHardEndDoubtful } = header
  return (
    <div className={classes.header}>
      <Figure label={t('planner.header.start')} value={start} />
      <Figure label={t('planner.header.end')} value={withDay(end, endDay, t)} />
      {hardEnd !== null && <Figure label={t('planner.header.hardEnd')} value={withDay(hardEnd, hardEndDay, t)} />}
      {overMs !== null && <OverUnder overMs={overMs} />}
      {isHardEndDoubtful && (
        <span className={classes.pill} data-state="over" role="status">
          {t('planner.header.doubtful')}
        </span>
      )}
      <span className={classes.stage}>
        {t('planner.header.onStage')}
        <b>
          {t('planner.header.people', { count: onStageCount })} · {t('planner.header.teams', { count: teamCount })}
        </b>
      </span>
      <button
        type="button"
        className={classes.findings}
        data-severity={gravest?.severity ?? 'clear'}
        title={gravest && t('planner.findings.step')}
        onClick={step}
      >
        {gravest ? <FindingMark severity={gravest.severity} /> : <IconCheck size={15} aria-hidden="true" />}
        {gravest ? t('planner.findings.count', { count: findings.length }) : t('planner.findings.none')}
      </button>
    </div>
  )
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <span className={classes.figure}>
      {label} <b>{value}</b>
    </span>
  )
}

function OverUnder({ overMs }: { overMs: number }) {
  const { t } = useTranslation()
  const by = formatDuration(Math.abs(overMs))
  const state = overMs > 0 ? 'over' : overMs < 0 ? 'under' : 'exact'
  const words = {
    over: t('planner.header.over', { by }),
    under: t('planner.header.under', { by }),
    exact: t('planner.header.exact'),
  }
  return (
    <span className={classes.pill} data-state={state} role="status">
      {words[state]}
    </span>
  )
}
