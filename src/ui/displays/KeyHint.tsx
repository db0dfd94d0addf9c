import { useTranslation } from '../components/translation'
import classes from './KeyHint.module.css'

/** How to change the display; it disappears after a moment. */
export function KeyHint() {
  const { t } = useTranslation()
  return (
    <p className={classes.hint}>
      <span>{t('displays.hint.menu')}</span>
      <span className={classes.item}>
        <kbd className={classes.key}>F11</kbd> {t('displays.hint.fullScreen')}
      </span>
    </p>
  )
}
