import path from 'node:path'
import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Input, Output } from '../../src/ipc/requests'
import { fontFiles, fontNames } from '../../src/papers/fonts/fontChain'
import { a4, a5, closerSet, type Format } from '../../src/papers/formats'
import { programme } from '../../src/papers/programme/programme'
import { ProgrammeData } from '../../src/papers/programme/programmeSchema'
import { translateFor } from '../../src/papers/translate'
import { typesetter } from '../../src/papers/typesetter'
import { openCoverage } from './openCoverage'

export type PaperRequest = Input<'paper.render'>
export type RenderedPaper = Output<'paper.render'>

export interface PaperPress {
  /** Makes a paper's PDF. Throws when the data is not that paper's. */
  render(request: PaperRequest): Promise<RenderedPaper>
}

/** Sets papers with pdfmake in the faces of `fontsFolder`; reads nothing else, and nothing over a network. */
export function openPaperPress(fontsFolder: string): PaperPress {
  const folder = path.resolve(fontsFolder)
  const coverage = openCoverage(folder)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((file) => path.resolve(file).startsWith(folder + path.sep))
  pdfmake.setFonts(
    Object.fromEntries(
      fontNames.map((name) => {
        const { normal, bold } = fontFiles[name]
        return [name, { normal: path.join(folder, normal), bold: path.join(folder, bold) }]
      }),
    ),
  )

  async function programmePages(given: unknown, format: Format): Promise<RenderedPaper> {
    const { success, data } = ProgrammeData.safeParse(given)
    if (!success) throw new Error('this is not the data of a programme')
    const type = typesetter(coverage)
    const printed = await print(programme(data, format, type, translateFor(data.language)))
    return { ...printed, missing: [...type.missing()] }
  }

  /** A booklet grows by whole sheets of four pages: one page too many is first tried closer set. */
  async function bookletPages(data: unknown): Promise<RenderedPaper> {
    const pages = await programmePages(data, a5)
    if (pages.pages % 4 !== 1) return pages
    const closer = await programmePages(data, closerSet(a5))
    return closer.pages < pages.pages ? closer : pages
  }

  return {
    async render({ paper, data }) {
      switch (paper) {
        case 'programme':
          return programmePages(data, a4)
        case 'programmeBooklet': {
          const { pdf, missing } = await bookletPages(data)
          const { imposeBooklet } = await import('./imposeBooklet')
          return { ...(await imposeBooklet(pdf)), missing }
        }
      }
    },
  }
}

async function print(definition: TDocumentDefinitions): Promise<Pick<RenderedPaper, 'pdf' | 'pages'>> {
  let pages = 0
  const { footer } = definition
  const counting: TDocumentDefinitions = {
    ...definition,
    footer: (current, count, size) => {
      pages = count
      return typeof footer === 'function' ? footer(current, count, size) : footer
    },
  }
  const pdf = await pdfmake.createPdf(counting).getBuffer()
  return { pdf: new Uint8Array(pdf), pages }
}
