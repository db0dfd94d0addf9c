import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openPaperPress, type PaperRequest, type RenderedPaper } from '../../../electron/papers/paperPress'
import { programmeData, type ProgrammeInput } from '../../../src/papers/programme/programmeData'

const press = openPaperPress(path.resolve('node_modules'))

/** Prints a programme as the app does. */
export const printed = (input: ProgrammeInput, paper: PaperRequest['paper'] = 'programme'): Promise<RenderedPaper> =>
  press.render({ paper, language: input.language, data: programmeData(input) })

/** Runs one of poppler's readers on a PDF. */
export function read(pdf: Uint8Array, tool: 'pdftotext' | 'pdffonts' | 'pdfinfo', ...options: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-'))
  try {
    const file = path.join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    return execFileSync(tool, [...options, file, ...(tool === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The words of a PDF as they lie on its pages; pages are parted by a form feed. */
export const textOf = (pdf: Uint8Array): string => read(pdf, 'pdftotext', '-layout')
