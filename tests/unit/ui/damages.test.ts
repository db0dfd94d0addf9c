import './fakeStudio'
import { beforeEach, expect, test } from 'vitest'
import type { Damage, WorkspaceState } from '../../../src/ipc/workspaceShapes'
import { loadWorkspace } from '../../../src/ui/state/open'
import { workspace } from '../../../src/ui/state/workspace'

const damage: Damage = { documentId: 's', name: '邻里', unreadable: 1, backupAt: null, setAsideTo: '/aside' }
const state: WorkspaceState = {
  state: 'new',
  folder: '/work',
  problem: null,
  damages: [],
  backup: { newestAt: 7, problem: null },
}

/** A main process that sends this before it answers. Returns a function that sends more. */
function mainThat(saysFirst: readonly Damage[] | null) {
  const listeners = new Map<string, (value: unknown) => void>()
  const say = (damages: readonly Damage[]) => listeners.get('workspace.damages')?.(damages)
  Object.assign(window.studio, {
    request: async () => {
      if (saysFirst) say(saysFirst)
      return { ok: true, value: state }
    },
    on: (name: string, listener: (value: unknown) => void) => listeners.set(name, listener),
  })
  return say
}

beforeEach(() => workspace.setState({ opened: null }))

test('a window shows the damages that main reports after the start', async () => {
  const say = mainThat(null)
  await loadWorkspace()
  expect(workspace.getState().opened?.damages).toEqual([])
  say([damage])
  expect(workspace.getState().opened).toEqual({ ...state, damages: [damage] })
  say([])
  expect(workspace.getState().opened).toEqual(state)
})

test('damages that main reports while the workspace state is requested are not lost', async () => {
  mainThat([damage])
  await loadWorkspace()
  expect(workspace.getState().opened).toEqual({ ...state, damages: [damage] })
})
