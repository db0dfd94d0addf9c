import { t, tByName } from '../../i18n'
import { say } from '../state/appState'
import { isHeldByShow } from '../live/goingRun'
import { redoPress, undoPress } from '../live/undoActions'
import { redo, undo } from '../state/edit'
import { isSessionGone } from '../state/sessions'
import { takeAndGo } from '../state/takeBack'
import { command, isOnConsole } from './command'
import { holdsDraft } from '../components/textFocus'

/** In a field that holds a draft, undo takes back typing; `execCommand` is the only way to reach the field's own undo. */
function undoText(which: 'undo' | 'redo'): boolean {
  if (!holdsDraft()) return false
  document.execCommand(which)
  return true
}

/** Takes a step, unless it took the session from under a show that goes on: that is said, and the step put back. */
const beside = (take: () => string | null, putBack: () => string | null) => (): string | null => {
  const name = take()
  if (name === null || !isHeldByShow(isSessionGone)) return name
  putBack()
  return null
}

async function takeAndShow(take: () => string | null, words: (name: string) => string): Promise<void> {
  const name = await takeAndGo(take)
  if (name !== null) say(words(tByName(name)))
}

export const undoCommand = command({
  id: 'edit.undo',
  keys: 'Mod+Z',
  menu: 'edit',
  inText: true,
  keepsDraft: true,
  worksLocked: true,
  enabled: ({ canUndo, textFocused }) => canUndo || textFocused,
  run: ({ place, runPhase }) => {
    if (undoText('undo')) return undefined
    if (isOnConsole({ place, runPhase })) return undoPress()
    return takeAndShow(beside(undo, redo), (name) => t('shell.undone', { name }))
  },
})

export const redoCommand = command({
  id: 'edit.redo',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  menu: 'edit',
  inText: true,
  keepsDraft: true,
  worksLocked: true,
  enabled: ({ canRedo, textFocused }) => canRedo || textFocused,
  run: ({ place, runPhase }) => {
    if (undoText('redo')) return undefined
    if (isOnConsole({ place, runPhase })) return redoPress()
    return takeAndShow(beside(redo, undo), (name) => t('shell.redone', { name }))
  },
})
