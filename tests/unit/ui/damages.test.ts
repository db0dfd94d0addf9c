import './fakeStudio'
import { expect, test } from 'vitest'
import type { Damage, WorkspaceState } from '../../../src/ipc/requests'
import { openWorkspace } from '../../../src/ui/state/open'
import { workspace } from '../../../src/ui/state/workspace'

const damage: Damage = { documentId: 's', name: '邻里', unreadable: 1, backupAt: null, setAsideTo: '/aside' }
const state: WorkspaceState = { state: 'new', folder: '/work', problem: null, damages: [], backedUpAt: 7 }

test('a window takes over the damages that main tells of after the start', async () => {
  const listeners = new Map<string, (value: unknown) => void>()
  Object.assign(window.studio, {
    request: async () => ({ ok: true, value: state }),
    on: (name: string, listener: (value: unknown) => void) => listeners.set(name, listener),
  })
  await openWorkspace()
  expect(workspace.getState().opened?.damages).toEqual([])
  listeners.get('workspace.damages')?.([damage])
  expect(workspace.getState().opened).toEqual({ ...state, damages: [damage] })
  listeners.get('workspace.damages')?.([])
  expect(workspace.getState().opened).toEqual(state)
})
