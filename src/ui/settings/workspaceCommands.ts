import { command, isOnConsole } from '../commands/command'
import { ask } from '../state/studio'
import { workspace } from '../state/workspace'
import { openOtherWorkspace } from './otherWorkspace'
import { saveElsewhere } from './saveElsewhere'

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
