import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PaperRequest } from '../../../src/ipc/paperShapes'
import { openPaperMaker, type RenderedPages } from '../../../electron/papers/paperMaker'
import { houseStyleOf } from '../../../src/domain/houseStyle'
import type { OptionValues } from '../../../src/domain/papers/optionValue'
import type { PaperName } from '../../../src/domain/papers/paperNames'
import type { PaperInput } from '../../../src/papers/paper'
import { papers } from '../../../src/papers/papers'
import { preparedPaper } from '../../../src/papers/state/preparedPaper'
import { paperRequest } from './paperRequest'

const maker = openPaperMaker(path.resolve('node_modules'))

/** Makes a paper as the app does, with the chosen options. Throws if the session has nothing for it. */
export function printed(
  paper: PaperName,
  input: PaperInput,
  chosen: OptionValues = {},
  more: Partial<PaperRequest> = {},
): Promise<RenderedPages> {
  const prepared = preparedPaper(papers[paper], input, houseStyleOf(input.season), chosen)
  if (!prepared) throw new Error(`There is nothing of ${paper} to print`)
  return printedData(paper, input, prepared.data, more)
}

/** Makes a paper from the given data. */
export const printedData = (
  paper: PaperName,
  { season, language }: Pick<PaperInput, 'season' | 'language'>,
  data: unknown,
  more: Partial<PaperRequest> = {},
): Promise<RenderedPages> =>
  maker.pages(paperRequest(paper, JSON.parse(JSON.stringify(data)), { language, house: houseStyleOf(season), ...more }))

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

/** The text of a PDF in page layout; pages are separated by a form feed. */
export const textOf = (pdf: Uint8Array): string => read(pdf, 'pdftotext', '-layout')

/** The same, page by page. */
export const pagesOf = (pdf: Uint8Array): string[] => textOf(pdf).split('\f').slice(0, -1)
