import path from 'node:path'
import { app, BrowserWindow, dialog, type SaveDialogOptions, type WebContents } from 'electron'
import { answer } from '../ipc/answer'
import { forkPaperProcess } from './forkPaperProcess'
import { createHiddenWindow } from './hiddenWindow'
import { createPaperRenderer } from './paperRenderer'
import { printPaper } from './printPaper'
import { savePaper } from './savePaper'

/** Answers what windows ask about papers. `end` ends the paper process, if there is one. */
export function answerPapers(): { end(): void } {
  const renderer = createPaperRenderer({ fork: forkPaperProcess })
  answer('paper.render', (request) => renderer.render(request))
  answer('paper.save', async ({ fileName, ...request }, { sender }) => {
    const file = await askWhere(sender, fileName)
    if (file === null) return null
    const { pdf, pieces } = await renderer.render(request)
    await savePaper(pdf, file)
    return { file, pieces }
  })
  answer('paper.print', async ({ fileName, copies, isFolded, ...request }) => {
    const { pdf, pieces } = await renderer.render(request)
    const isPrinted = await printPaper({ pdf, title: fileName, copies, isBooklet: isFolded }, createHiddenWindow)
    return isPrinted ? { pieces } : null
  })
  return { end: () => renderer.end() }
}

/** Null when the person gave up. */
async function askWhere(sender: WebContents, fileName: string): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(sender)
  const options: SaveDialogOptions = {
    defaultPath: path.join(app.getPath('documents'), `${path.basename(fileName)}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  }
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options)
  if (canceled || !filePath) return null
  return path.extname(filePath) ? filePath : `${filePath}.pdf`
}
