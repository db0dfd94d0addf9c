import { useTranslation } from 'react-i18next'
import { StartButtons } from '../live/StartButtons'
import { useSession } from '../state/read'
import classes from './PlannerScreen.module.css'
import { RunningOrder } from './RunningOrder'
import { SidePanel } from './SidePanel'
import { StatusWords } from './StatusWords'
import { TimelineStrip } from './TimelineStrip'
import { TimingHeader } from './TimingHeader'
import { usePlannerClipboard } from './usePlannerClipboard'

/** 流程: will it fit? The running order, its times, and what is wrong with it. */
export function PlannerScreen() {
  const { t } = useTranslation()
  const hasSession = useSession((session) => session !== null)
  usePlannerClipboard()
  if (!hasSession) return null
  return (
    <section className={classes.screen} aria-label={t('shell.nav.planner')}>
      <div className={classes.head}>
        <TimingHeader />
        <TimelineStrip />
      </div>
      <RunningOrder />
      <SidePanel />
      <StatusWords />
      <StartButtons />
    </section>
  )
}
