import { showStatusMessage } from '../state/statusMessage'
import { t, tByName } from '../../i18n'
import { isHeldByShow } from '../state/activeRun'
import { redo, undo } from '../state/edit'
import { isSessionGone } from '../state/sessions'
import { undoAndReveal } from '../state/undoAndReveal'
import { command, type CommandContext } from './command'
import { allContributions } from './contributions'
import { holdsDraft } from '../components/textFocus'

/** In a field with uncommitted text, undo reverts typing; `execCommand` is the only way to the field's own undo. */
function undoText(which: 'undo' | 'redo'): boolean {
  if (!holdsDraft()) return false
  document.execCommand(which)
  return true
}

/**
 * Undoes or redoes a step. If that deletes the session of an active show, a message says so and the step is reverted.
 */
const beside = (take: () => string | null, putBack: () => string | null) => (): string | null => {
  const name = take()
  if (name === null || !isHeldByShow(isSessionGone)) return name
  putBack()
  return null
}

async function takeAndShow(take: () => string | null, words: (name: string) => string): Promise<void> {
  const name = await undoAndReveal(take)
  if (name !== null) showStatusMessage(words(tByName(name)))
}

/** The undo of the shown feature, if it has one. */
const ownUndo = (context: CommandContext) => allContributions().find((one) => one.undo?.isActive(context))?.undo

export const undoCommand = command({
  id: 'edit.undo',
  keys: 'Mod+Z',
  menu: 'edit',
  inText: true,
  keepsDraft: true,
  worksLocked: true,
  enabled: ({ canUndo, textFocused }) => canUndo || textFocused,
  run: (context) => {
    if (undoText('undo')) return undefined
    const own = ownUndo(context)
    if (own) return own.undo()
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
  run: (context) => {
    if (undoText('redo')) return undefined
    const own = ownUndo(context)
    if (own) return own.redo()
    return takeAndShow(beside(redo, undo), (name) => t('shell.redone', { name }))
  },
})
