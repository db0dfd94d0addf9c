import { openPanel } from '../../state/appState'
import { preferences, setPreferences } from '../../state/preferences'
import { command } from '../../commands/command'

export const openPalette = command({
  id: 'view.palette',
  keys: 'Mod+K',
  menu: 'view',
  inText: true,
  run: () => openPanel('palette'),
})

const isDark = (): boolean => document.documentElement.dataset.mantineColorScheme === 'dark'

export const switchTheme = command({
  id: 'view.theme',
  keys: 'Mod+Shift+L',
  menu: 'view',
  divided: true,
  inText: true,
  run: () => setPreferences({ theme: isDark() ? 'light' : 'dark' }),
})

export const switchDensity = command({
  id: 'view.density',
  menu: 'view',
  run: () => setPreferences({ density: preferences.getState().density === 'compact' ? 'comfortable' : 'compact' }),
})

export const switchLanguage = command({
  id: 'view.language',
  menu: 'view',
  run: () => setPreferences({ language: preferences.getState().language === 'zh-CN' ? 'en' : 'zh-CN' }),
})

export const showShortcuts = command({
  id: 'help.shortcuts',
  keys: ['Mod+/', 'F1'],
  menu: 'help',
  inText: true,
  run: () => openPanel('shortcuts'),
})
