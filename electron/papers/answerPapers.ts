import path from 'node:path'
import { app, BrowserWindow, dialog, type SaveDialogOptions, type WebContents } from 'electron'
import type { PaperRequest } from '../../src/ipc/paperShapes'
import { problem, ProblemError } from '../../src/ipc/problem'
import type { ChosenPaths } from '../chosenPaths'
import { answer } from '../ipc/answer'
import { chosenFolder } from '../windows/chosenFolder'
import { createHiddenWindow } from '../windows/hiddenWindow'
import { forkPaperProcess } from './forkPaperProcess'
import { createPaperRenderer } from './paperRenderer'
import { printPdf } from './printPdf'
import { saveFile } from './saveFile'

/** Answers the windows' requests about papers. `end` ends the paper process, if there is one. */
export function answerPapers(chosen: ChosenPaths): { end(): void } {
  const renderer = createPaperRenderer({ fork: forkPaperProcess })
  /** The folder for saving several papers: only a folder chosen by a person is written to. */
  let saveFolder: string | null = null
  const savePages = async (request: PaperRequest, file: string) => {
    const { pdf, marks } = await renderer.make('pages', request)
    await saveFile(pdf, file)
    return { ...chosen.add(file), marks }
  }
  answer('paper.render', (request) => renderer.make('pages', request))
  answer('paper.stop', () => renderer.end())
  answer('paper.save', async ({ fileName, ...request }, { sender }) => {
    const file = await askWhere(sender, fileName, 'pdf')
    return file === null ? null : savePages(request, file)
  })
  answer('paper.saveWord', async ({ fileName, ...request }, { sender }) => {
    const file = await askWhere(sender, fileName, 'docx')
    if (file === null) return null
    await saveFile(await renderer.make('word', request), file)
    return chosen.add(file)
  })
  answer('paper.chooseFolder', async (_, { sender }) => {
    saveFolder = await chosenFolder(sender, app.getPath('documents'))
    return saveFolder === null ? null : chosen.add(saveFolder)
  })
  answer('paper.saveInto', async ({ fileName, ...request }) => {
    if (saveFolder === null) throw new ProblemError(problem('exportFailed', { file: fileName, detail: 'no folder' }))
    return savePages(request, path.join(saveFolder, `${path.basename(fileName)}.pdf`))
  })
  answer('paper.print', async ({ parts, title, copies, sides }) => {
    const made = []
    for (const part of parts) made.push(await renderer.make('pages', part))
    const pdfs = made.map(({ pdf }) => pdf)
    const isPrinted = await printPdf({ pdfs, title, copies, sides }, createHiddenWindow)
    return isPrinted ? made.map(({ marks }) => marks) : null
  })
  answer('paper.printSlips', async ({ title, ...slips }) => {
    const pdfs = [await renderer.make('slips', slips)]
    return printPdf({ pdfs, title, copies: 1, sides: 'single' }, createHiddenWindow)
  })
  return { end: () => renderer.end() }
}

/** Null if the person cancelled. */
async function askWhere(sender: WebContents, fileName: string, ending: 'pdf' | 'docx'): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(sender)
  const options: SaveDialogOptions = {
    defaultPath: path.join(app.getPath('documents'), `${path.basename(fileName)}.${ending}`),
    filters: [{ name: ending === 'pdf' ? 'PDF' : 'Word', extensions: [ending] }],
  }
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options)
  if (canceled || !filePath) return null
  return path.extname(filePath) ? filePath : `${filePath}.${ending}`
}
