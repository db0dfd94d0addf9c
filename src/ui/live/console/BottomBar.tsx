import * as live from '../liveCommands'
import { undoCommand } from '../../commands/undoCommands'
import { useTranslation } from '../../components/translation'
import classes from './BottomBar.module.css'
import { useConsoleState, useIsLocked } from '../consoleState'
import { GoButton } from './GoButton'
import { KeyButton } from './KeyButton'
import { useShow } from '../show'

/** The console's keys, most frequent first. While locked, only those that still work are shown. */
export function BottomBar() {
  const { t } = useTranslation()
  const isLocked = useIsLocked()
  const phase = useShow(({ state }) => state.phase)
  return (
    <div role="toolbar" className={classes.bar} aria-label={t('live.keys.label')}>
      <GoButton />
      {phase !== 'waiting' && (
        <KeyButton command={live.pauseShow} isOn={phase === 'paused'}>
          {t(phase === 'paused' ? 'live.keys.resume' : 'live.keys.pause')}
        </KeyButton>
      )}
      <KeyButton command={undoCommand} label={t('live.keys.undo')} />
      {isLocked ? (
        <span className={classes.locked}>{t('live.keys.locked')}</span>
      ) : phase === 'waiting' ? (
        <WaitingKeys />
      ) : (
        <RunningKeys />
      )}
      <span className={classes.spring} />
      {!isLocked && <EndButton isWaiting={phase === 'waiting'} />}
      <KeyButton command={live.lockKeys} isOn={isLocked}>
        {t(isLocked ? 'live.keys.unlock' : 'live.keys.lock')}
      </KeyButton>
    </div>
  )
}

function WaitingKeys() {
  return (
    <>
      <TrayKey tray="delay" />
      <TrayKey tray="checkIn" />
    </>
  )
}

function RunningKeys() {
  const { t } = useTranslation()
  return (
    <>
      <KeyButton command={live.addMinute} label={t('live.keys.plus')} />
      <KeyButton command={live.takeMinute} label={t('live.keys.minus')} />
      <TrayKey tray="correct" />
      <TrayKey tray="jump" />
      <KeyButton command={live.goBack} label={t('live.keys.back')} />
      <KeyButton command={live.skipNext} label={t('live.keys.skip')} />
      <TrayKey tray="checkIn" />
    </>
  )
}

const trayCommands = {
  delay: live.openDelay,
  checkIn: live.openCheckIn,
  correct: live.openCorrect,
  jump: live.openJump,
} as const

function TrayKey({ tray }: { tray: keyof typeof trayCommands }) {
  const { t } = useTranslation()
  const isOpen = useConsoleState((state) => state.tray === tray)
  return <KeyButton command={trayCommands[tray]} label={t(`live.keys.${tray}`)} isOn={isOpen} />
}

function EndButton({ isWaiting }: { isWaiting: boolean }) {
  const { t } = useTranslation()
  const isArmed = useConsoleState(({ endingAt }) => endingAt !== null)
  return (
    <KeyButton command={live.endShow} tone={isArmed ? 'armed' : 'plain'}>
      {t(`live.keys.${isWaiting ? 'giveUp' : 'end'}${isArmed ? 'Again' : ''}`)}
    </KeyButton>
  )
}
