import { createStore } from 'zustand'
import { closePanel } from '../../state/appState'
import { useTranslation } from '../../components/translation'
import classes from './CommandPalette.module.css'

/** The query, typed before the palette is loaded and then in it: no character is lost in between. */
export const paletteQuery = createStore<{ readonly query: string }>(() => ({ query: '' }))

/** Stands in for the palette while it is loaded at its first use, so that keys go nowhere else. */
export function PaletteLoading() {
  const { t } = useTranslation()
  return (
    <input
      autoFocus
      role="combobox"
      aria-expanded="false"
      className={classes.coming}
      aria-label={t('shell.topbar.search')}
      placeholder={t('search.placeholder')}
      onChange={(event) => paletteQuery.setState({ query: event.currentTarget.value })}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        paletteQuery.setState({ query: '' })
        closePanel()
      }}
    />
  )
}
