import { useTranslation } from '../components/translation'
import { useSession } from '../state/read'
import classes from './PlannerScreen.module.css'
import { RunningOrder } from './grid/RunningOrder'
import { SidePanel } from './panel/SidePanel'
import { StatusWords } from './StatusWords'
import { TimelineStrip } from './TimelineStrip'
import { TimingHeader } from './TimingHeader'
import { usePlannerClipboard } from './usePlannerClipboard'

/** 流程: will it fit? The running order, its times, and its findings. */
export function PlannerScreen() {
  const { t } = useTranslation()
  const sessionId = useSession((session) => session?.id ?? null)
  usePlannerClipboard()
  if (sessionId === null) return null
  return (
    <section className={classes.screen} aria-label={t('shell.nav.planner')}>
      <div className={classes.head}>
        {/* Both hold fields and deferred values of their session: each session gets its own instances. */}
        <TimingHeader key={`header ${sessionId}`} />
        <TimelineStrip key={`strip ${sessionId}`} />
      </div>
      <RunningOrder />
      <SidePanel />
      <StatusWords />
    </section>
  )
}
