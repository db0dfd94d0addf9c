import { IconClockExclamation } from '@tabler/icons-react'
import { reportFailure } from '../../feedback/reportFailure'
import { formatSpoken } from '../../../domain/timing/format'
import { currentLanguage } from '../../../i18n'
import { useTranslation } from '../../components/translation'
import { noteClockChange, useClockChange } from '../../state/showClock'
import classes from './ClockNotice.module.css'
import { followSystemClock, unfollowSystemClock } from '../undoActions'

/**
 * What happened to the clock. Either a sleep was counted, or the system's time was set: then the user chooses which
 * time to follow, and can undo the choice. It has space of its own and covers nothing that is pressed or typed in.
 */
export function ClockNotice() {
  const { t } = useTranslation()
  const change = useClockChange()
  if (!change) return null
  const by = formatSpoken(change.byMs, currentLanguage())
  return (
    <div className={classes.notice} role="alert">
      <IconClockExclamation size={18} aria-hidden="true" />
      <span>{t(`live.clock.${change.reason}`, { by })}</span>
      {change.reason === 'jump' && (
        <Choice label={t('live.clock.follow')} onChoose={() => void reportFailure(followSystemClock)} />
      )}
      {change.reason === 'followed' && (
        <Choice label={t('live.clock.back')} onChoose={() => void reportFailure(unfollowSystemClock)} />
      )}
      <Choice
        label={t(change.reason === 'jump' ? 'live.clock.keep' : 'live.clock.known')}
        onChoose={() => noteClockChange(null)}
      />
    </div>
  )
}

function Choice({ label, onChoose }: { label: string; onChoose: () => void }) {
  return (
    <button type="button" className={classes.choice} onMouseDown={(event) => event.preventDefault()} onClick={onChoose}>
      {label}
    </button>
  )
}
