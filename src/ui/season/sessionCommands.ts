import { createAndOpenSession } from './createAndOpenSession'
import { workspace } from '../state/workspace'
import { openPanel } from '../state/appState'
import { command, isOnConsole } from '../commands/command'

export const createSessionCommand = command({
  id: 'session.create',
  keys: 'Mod+N',
  menu: 'file',
  inText: true,
  enabled: (context) => {
    const { library, libraryReadOnly } = workspace.getState()
    return library !== null && libraryReadOnly === null && !isOnConsole(context)
  },
  run: () => createAndOpenSession(),
})

export const openSessionCommand = command({
  id: 'session.open',
  keys: 'Mod+O',
  menu: 'file',
  inText: true,
  run: () => openPanel('palette'),
})
