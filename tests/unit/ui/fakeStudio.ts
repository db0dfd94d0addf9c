import { vi } from 'vitest'
import { defaultPreferences } from '../../../src/ipc/defaultPreferences'

/** The part of a window that the state and the commands use when they are loaded. Import this before them. */
const nothing = () => {}
const element = { dataset: {}, lang: '' }
const listeners = { addEventListener: nothing, removeEventListener: nothing }

vi.stubGlobal('window', {
  ...listeners,
  history: {
    state: null as unknown,
    replaceState(state: unknown) {
      this.state = structuredClone(state)
    },
  },
  location: { origin: 'app://studio' },
  studio: {
    platform: 'linux',
    version: '0.0.0',
    preferences: defaultPreferences,
    styleNonce: '',
    request: async () => ({ ok: true, value: undefined }),
    on: () => nothing,
  },
})
vi.stubGlobal('document', { ...listeners, documentElement: element, activeElement: null, createElement: () => ({}) })
vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' })
