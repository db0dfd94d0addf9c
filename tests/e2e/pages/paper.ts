import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, type RunningStudio } from '../studio'

const run = promisify(execFile)

/** Saves the paper that the print desk shows, answering the system's dialog with `file`. */
export async function savePaperAs({ app, window }: RunningStudio, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await window.getByRole('button', { name: '存为 PDF…', exact: true }).click()
  await expect(window.getByText(`已存为 ${file}`)).toBeVisible({ timeout: 30_000 })
}

/** The text of a PDF, in the layout of the page. */
export const textOf = async (file: string): Promise<string> => (await run('pdftotext', ['-layout', file, '-'])).stdout

/** The names and marks of the fonts in a PDF. */
export const fontsOf = async (file: string): Promise<string> => (await run('pdffonts', [file])).stdout

export const infoOf = async (file: string): Promise<string> => (await run('pdfinfo', [file])).stdout
