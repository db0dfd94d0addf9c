import './fakeStudio'
import { beforeEach, expect, test, vi } from 'vitest'
import type { DisplaysState } from '../../../src/ipc/displays'

const withOpen = (isOpen: boolean): DisplaysState => ({
  screens: [],
  displays: [{ kind: 'board', department: '', screenId: null, isOpen }],
})

/** A main process that answers with an earlier list, and can report a change before the answer arrives. */
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

test('a window shows the displays that it requests', async () => {
  expect(await followed(withOpen(true), null)).toEqual(withOpen(true))
})

test('a change reported before the list arrives is not undone by the older list', async () => {
  expect(await followed(withOpen(false), withOpen(true))).toEqual(withOpen(true))
})
