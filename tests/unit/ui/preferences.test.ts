import './fakeStudio'
import { beforeEach, expect, test, vi } from 'vitest'
import { defaultPreferences } from '../../../src/ipc/defaultPreferences'
import type { Preferences } from '../../../src/ipc/preferences'

/** The page's modules, as a reload loads them. */
const readAnew = async () => {
  vi.resetModules()
  const { preferences, followPreferences, setPreferences } = await import('../../../src/ui/state/preferences')
  const { place } = await import('../../../src/ui/state/place')
  return { preferences, followPreferences, setPreferences, place }
}

beforeEach(() => window.history.replaceState(null, ''))

test('a window follows what is chosen in another', async () => {
  let tell: (next: Preferences) => void = () => {}
  Object.assign(window.studio, { on: (_name: string, listener: typeof tell) => (tell = listener) })
  const { preferences, followPreferences } = await readAnew()
  followPreferences()
  tell({ ...defaultPreferences, language: 'en' })
  expect(preferences.getState().language).toBe('en')
})

test('a page that is reloaded begins with what was chosen last', async () => {
  const before = await readAnew()
  expect(before.preferences.getState()).toEqual(defaultPreferences)
  before.setPreferences({ language: 'en', lastPlace: { screen: 'settings', sessionId: 's1' } })
  const after = await readAnew()
  expect(after.preferences.getState().language).toBe('en')
  expect(after.place.getState()).toEqual({ screen: 'settings', sessionId: 's1' })
})
