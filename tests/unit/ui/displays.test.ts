import './fakeStudio'
import { beforeEach, expect, test, vi } from 'vitest'
import type { DisplaysState } from '../../../src/ipc/displays'

const withOpen = (isOpen: boolean): DisplaysState => ({
  screens: [],
  displays: [{ kind: 'board', department: '', screenId: null, isOpen }],
})

/** A main process that answers with a list it drew up before, and may tell of a change ahead of the answer. */
async function followed(list: DisplaysState, toldFirst: DisplaysState | null): Promise<DisplaysState> {
  let tell: (state: DisplaysState) => void = () => {}
  Object.assign(window.studio, {
    request: async () => {
      if (toldFirst) tell(toldFirst)
      return { ok: true, value: list }
    },
    on: (_name: string, listener: (state: DisplaysState) => void) => (tell = listener),
  })
  const { displays, followDisplays } = await import('../../../src/ui/state/displays')
  followDisplays()
  await vi.waitFor(() => expect(displays.getState().displays).not.toEqual([]))
  await Promise.resolve()
  return displays.getState()
}

beforeEach(() => vi.resetModules())

test('a window takes over the displays that it asks for', async () => {
  expect(await followed(withOpen(true), null)).toEqual(withOpen(true))
})

test('a change told while the list is on its way is not undone by the older list', async () => {
  expect(await followed(withOpen(false), withOpen(true))).toEqual(withOpen(true))
})
