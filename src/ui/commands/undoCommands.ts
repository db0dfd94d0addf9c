import { t, tByName } from '../../i18n'
import { say } from '../app/appState'
import { redo, undo } from '../state/edit'
import { command } from './command'
import { holdsDraft } from './textFocus'

/** In a field that holds a draft, undo takes back typing; `execCommand` is the only way to reach the field's own undo. */
function undoText(which: 'undo' | 'redo'): boolean {
  if (!holdsDraft()) return false
  document.execCommand(which)
  return true
}

export const undoCommand = command({
  id: 'edit.undo',
  keys: 'Mod+Z',
  menu: 'edit',
  inText: true,
  keepsDraft: true,
  enabled: ({ canUndo, textFocused }) => canUndo || textFocused,
  run: () => {
    if (undoText('undo')) return
    const name = undo()
    if (name !== null) say(t('shell.undone', { name: tByName(name) }))
  },
})

export const redoCommand = command({
  id: 'edit.redo',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  menu: 'edit',
  inText: true,
  keepsDraft: true,
  enabled: ({ canRedo, textFocused }) => canRedo || textFocused,
  run: () => {
    if (undoText('redo')) return
    const name = redo()
    if (name !== null) say(t('shell.redone', { name: tByName(name) }))
  },
})
