import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFindings, useSchedule } from '../state/derived'
import { useSession } from '../state/read'
import { StatusWords } from './StatusWords'
import { headerView, marksOf } from './plannerView'
import classes from './PlannerScreen.module.css'
import { RunningOrder } from './RunningOrder'
import { SidePanel } from './SidePanel'
import { TimelineStrip } from './TimelineStrip'
import { TimingHeader } from './TimingHeader'
import { usePlannerClipboard } from './usePlannerClipboard'

/** 流程: will it fit? The running order, its times, and what is wrong with it. */
export function PlannerScreen() {
  const { t } = useTranslation()
  const session = useSession()
  const schedule = useSchedule()
  const findings = useFindings()
  // The panel follows one step behind, so that typing in the table never waits for its form.
  const shown = useDeferredValue(session)
  const marks = useMemo(() => marksOf(findings), [findings])
  usePlannerClipboard()
  if (!session || !schedule) return null
  return (
    <section className={classes.screen} aria-label={t('shell.nav.planner')}>
      <div className={classes.head}>
        <TimingHeader header={headerView(schedule, session.details)} findings={findings} />
        <TimelineStrip schedule={schedule} details={session.details} />
      </div>
      <RunningOrder session={session} schedule={schedule} marks={marks} />
      <SidePanel session={shown ?? session} findings={findings} />
      <StatusWords schedule={schedule} details={session.details} />
    </section>
  )
}
