import { vi } from 'vitest'
import { defaultPreferences } from '../../../src/ipc/defaultPreferences'

/** As much of a window as the state and the commands touch when they are loaded. Import this before them. */
const nothing = () => {}
const element = { dataset: {}, lang: '' }
const kept = new Map<string, string>()
const listeners = { addEventListener: nothing, removeEventListener: nothing }

vi.stubGlobal('window', {
  ...listeners,
  sessionStorage: {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    clear: () => kept.clear(),
  },
  location: { origin: 'app://studio' },
  studio: {
    platform: 'linux',
    version: '0.0.0',
    preferences: defaultPreferences,
    request: async () => ({ ok: true, value: undefined }),
    on: () => nothing,
  },
})
vi.stubGlobal('document', { ...listeners, documentElement: element, activeElement: null, createElement: () => ({}) })
vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' })
