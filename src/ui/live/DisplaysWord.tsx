import { useTranslation } from 'react-i18next'
import { useDisplays } from '../state/displays'
import classes from './TopLine.module.css'

/** How many displays are on, and that one has lost its screen. */
export function DisplaysWord() {
  const { t } = useTranslation()
  const open = useDisplays(({ displays }) => displays.filter(({ isOpen }) => isOpen).length)
  const lost = useDisplays(({ displays }) => displays.filter(({ screenId }) => screenId === null).length)
  return (
    <span className={classes.displays} data-lost={lost > 0}>
      {lost > 0 ? t('live.top.displaysLost', { count: lost }) : t('live.top.displays', { count: open })}
    </span>
  )
}
