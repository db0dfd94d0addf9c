import { closePanel } from '../app/appState'
import { useTranslation } from '../components/translation'
import classes from './CommandPalette.module.css'

let typed = ''

/** What was typed before the palette was there; it is handed over once. */
export function takeTyped(): string {
  const query = typed
  typed = ''
  return query
}

/** Stands for the palette while it is loaded at its first use, so that what is typed goes nowhere else. */
export function PaletteComing() {
  const { t } = useTranslation()
  return (
    <input
      autoFocus
      className={classes.coming}
      aria-label={t('shell.topbar.search')}
      placeholder={t('shortcut.palette.placeholder')}
      onChange={(event) => {
        typed = event.currentTarget.value
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        takeTyped()
        closePanel()
      }}
    />
  )
}
