import { IconClockExclamation } from '@tabler/icons-react'
import { formatSpoken } from '../../domain/timing/formatSpoken'
import { currentLanguage } from '../../i18n'
import { told } from '../app/told'
import { useTranslation } from '../components/translation'
import { dismissClockTrouble, followSystemClock, useClockTrouble } from '../state/showClock'
import classes from './ClockNotice.module.css'

/** What happened to the clock: after a sleep it was set anew; when the system's time jumped, a person chooses. */
export function ClockNotice() {
  const { t } = useTranslation()
  const change = useClockTrouble()
  if (!change || change.reason === 'followed') return null
  const by = formatSpoken(change.byMs, currentLanguage())
  return (
    <div className={classes.notice} role="alert">
      <IconClockExclamation size={18} aria-hidden="true" />
      <span>{t(`live.clock.${change.reason}`, { by })}</span>
      {change.reason === 'jump' && (
        <Choice label={t('live.clock.follow')} onChoose={() => void told(followSystemClock)} />
      )}
      <Choice
        label={t(change.reason === 'jump' ? 'live.clock.keep' : 'live.clock.known')}
        onChoose={dismissClockTrouble}
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
