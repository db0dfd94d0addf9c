import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'
import type { Preferences } from '../../ipc/preferences'
import { preferences } from '../state/preferences'

const schemeOf = (theme: Preferences['theme']): MantineColorScheme => (theme === 'system' ? 'auto' : theme)

/** Mantine's colour scheme follows the app's preferences; Mantine never sets it. */
export function schemeFromPreferences(): MantineColorSchemeManager {
  let stop = () => {}
  return {
    get: () => schemeOf(preferences.getState().theme),
    set: () => {},
    clear: () => {},
    subscribe(onUpdate) {
      stop = preferences.subscribe(({ theme }, before) => {
        if (theme !== before.theme) onUpdate(schemeOf(theme))
      })
    },
    unsubscribe: () => stop(),
  }
}
