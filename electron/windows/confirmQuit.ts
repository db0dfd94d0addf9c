import { dialog } from 'electron'
import type { Workspace } from '../documents/workspace'
import { ProblemError } from '../../src/ipc/problem'
import type { Preferences } from '../../src/ipc/preferences'

const words = {
  'zh-CN': {
    message: '还有改动没有存盘',
    detail: '工作区所在的磁盘现在写不进去。可以先把整个工作区另存到别处，再退出。',
    buttons: ['另存到别处…', '不保存，退出', '取消'],
  },
  en: {
    message: 'Some changes are not on disk yet',
    detail: 'The disk that holds the workspace cannot be written. You can save the whole workspace elsewhere first.',
    buttons: ['Save elsewhere…', 'Quit without saving', 'Cancel'],
  },
} as const

/** Asks what to do with edits that could not be written. True: the app may quit. */
export async function confirmQuit(workspace: Workspace, language: Preferences['language']): Promise<boolean> {
  const { message, detail, buttons } = words[language]
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message,
    detail,
    buttons: [...buttons],
    cancelId: 2,
    defaultId: 0,
  })
  if (response !== 0) return response === 1
  const chosen = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] })
  const target = chosen.filePaths[0]
  if (chosen.canceled || target === undefined) return false
  // Files that were not copied are still where they were.
  await workspace.saveTo(target).catch(unlessDocumentsSaved)
  return true
}

function unlessDocumentsSaved(error: unknown): void {
  if (!(error instanceof ProblemError) || error.problem.code !== 'attachmentsNotCopied') throw error
}
