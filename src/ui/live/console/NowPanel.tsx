import { useTranslation } from '../../components/translation'
import { ClockNotice } from './ClockNotice'
import { ForumLine } from './ForumLine'
import { LiveNote } from './LiveNote'
import classes from './NowPanel.module.css'
import { NowBar } from './NowBar'
import { NowHead } from './NowHead'
import { Remaining } from './Remaining'
import { ScriptView } from './ScriptView'
import { useShow } from '../show'
import { Tray } from '../trays/Tray'
import { WaitingPanel } from './WaitingPanel'

/** How much time is left? The current segment, its remaining time and its script. */
export function NowPanel() {
  const { t } = useTranslation()
  const isWaiting = useShow(({ state }) => state.phase === 'waiting')
  return (
    <section className={classes.panel} aria-label={t('live.now.label')}>
      {isWaiting ? (
        <>
          <WaitingPanel />
          <ClockNotice />
        </>
      ) : (
        <>
          <NowHead />
          <Remaining />
          <NowBar />
          <ClockNotice />
          <div className={classes.words}>
            <LiveNote />
            <ForumLine />
            <ScriptView />
          </div>
        </>
      )}
      <Tray />
    </section>
  )
}
