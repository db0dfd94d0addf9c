import { openOtherWorkspace } from '../settings/otherWorkspace'
import { saveElsewhere } from '../settings/saveElsewhere'
import { createAndOpenSession } from './createAndOpenSession'
import { ask } from '../state/studio'
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

export const saveWorkspaceElsewhere = command({
  id: 'workspace.saveElsewhere',
  menu: 'file',
  run: saveElsewhere,
})

export const openOther = command({
  id: 'workspace.openOther',
  menu: 'file',
  divided: true,
  enabled: (context) => !isOnConsole(context),
  run: openOtherWorkspace,
})

export const showWorkspaceFolder = command({
  id: 'workspace.showFolder',
  menu: 'file',
  enabled: () => workspace.getState().opened !== null,
  run: () => ask('folder.show', { of: 'workspace' }),
})
