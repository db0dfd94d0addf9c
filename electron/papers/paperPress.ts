import path from 'node:path'
import pdfmake from 'pdfmake'
import type { z } from 'zod'
import type { Input, Output } from '../../src/ipc/requests'
import { fontFiles, fontNames } from '../../src/papers/fonts/fontChain'
import { translateFor } from '../../src/papers/translate'
import { typesetter, type MissingCharacter } from '../../src/papers/typesetter'
import { openCoverage } from './openCoverage'
import { openMeasure } from './openMeasure'
import { pagesOnly, pagesTogether } from './pagesOnly'
import type { Set } from './presses/press'
import { presses } from './presses/presses'
import { slipPressFor } from './presses/slipPress'
import { setPages, type SetPages } from './setPages'

export type PaperRequest = Input<'paper.render'>
export type RenderedPaper = Output<'paper.render'>

export interface PaperPress {
  /** Makes a paper's PDF. Throws when the data is not that paper's. */
  pages(request: PaperRequest): Promise<RenderedPaper>
  /** Makes its Word file. Throws for a paper that has none, too. */
  word(request: PaperRequest): Promise<Uint8Array<ArrayBuffer>>
}

/** Sets papers with pdfmake in the faces of `fontsFolder`; reads nothing else, and nothing over a network. */
export function openPaperPress(fontsFolder: string): PaperPress {
  const folder = path.resolve(fontsFolder)
  const coverage = openCoverage(folder)
  const measure = openMeasure(folder)
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

  async function set(request: PaperRequest): Promise<SetPages & { missing: readonly MissingCharacter[] }> {
    const { paper, language, data, house, revision, code, printedAt, changed, slip } = request
    const stamp = { revision, printedAt, code }
    let missing: readonly MissingCharacter[] = []
    const setOnce: Set = async (define) => {
      // A paper may be set more than once: what is missing is missing in the last of them.
      const type = typesetter(coverage, measure, house)
      const tools = { type, t: translateFor(language), house, stamp, changed: new Set(changed) }
      const pages = await setPages(define(tools))
      missing = type.missing()
      return pages
    }
    const made = await presses[paper].make(parsed(presses[paper].schema, data, paper), setOnce)
    const kept = request.only ? await pagesOnly(made, request.only) : made
    if (slip === null || slip === undefined) return { ...kept, missing }
    const words = missing
    const slipPress = slipPressFor(kept)
    const onTop = await slipPress.make(parsed(slipPress.schema, slip, 'slip'), setOnce)
    return { ...(await pagesTogether(onTop, kept)), missing: [...words, ...missing] }
  }

  return {
    async pages(request) {
      const { pdf, pieces, missing, width, height } = await set(request)
      return { pdf, pages: pieces.length, missing: [...missing], pieces: pieces.map((ids) => [...ids]), width, height }
    },
    async word({ paper, language, data, revision, code, printedAt }) {
      const press = presses[paper]
      if (!press.word) throw new Error(`the paper ${paper} has no Word file`)
      const tools = { t: translateFor(language), stamp: { revision, code, printedAt } }
      const document = press.word(parsed(press.schema, data, paper), tools)
      const { wordFile } = await import('./word/wordFile')
      return wordFile(document)
    },
  }
}

function parsed<Data>(schema: z.ZodType<Data>, given: unknown, paper: string): Data {
  const { success, data } = schema.safeParse(given)
  if (!success) throw new Error(`this is not the data of the paper ${paper}`)
  return data
}
