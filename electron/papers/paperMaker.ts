import path from 'node:path'
import pdfmake from 'pdfmake'
import type { z } from 'zod'
import type { PaperRequest } from '../../src/ipc/paperShapes'
import type { Input, Output } from '../../src/ipc/requests'
import { fontFiles, fontNames } from '../../src/papers/type/fontChain'
import { shortCodeOf } from '../../src/domain/papers/shortCode'
import { paperFingerprint } from '../../src/papers/state/fingerprint'
import { translateFor } from '../../src/papers/content/translate'
import type { Stamp } from '../../src/papers/page/tools'
import { typesetter, type MissingCharacter } from '../../src/papers/type/typesetter'
import { fontBytes } from './fontBytes'
import { openCoverage } from './openCoverage'
import { openMeasure } from './openMeasure'
import { pagesOnly, pdfTogether } from './pagesOnly'
import type { RenderPages } from './renderers/renderer'
import { renderers } from './renderers/renderers'
import { slipRenderer } from './renderers/slipRenderer'
import { setPages, type SetPages } from './setPages'

export type RenderedPages = Output<'paper.render'>
export type SlipRequest = Omit<Input<'paper.printSlips'>, 'title'>

export interface PaperMaker {
  /** Makes a paper's PDF. Throws if the data is not that paper's. */
  pages(request: PaperRequest): Promise<RenderedPages>
  /** Makes its Word file. Throws if the paper has none. */
  word(request: PaperRequest): Promise<Uint8Array<ArrayBuffer>>
  /** Makes one PDF of several slips, each on its own pages. */
  slips(request: SlipRequest): Promise<Uint8Array<ArrayBuffer>>
}

/** Makes papers with pdfmake and the fonts in `fontsFolder`. It reads nothing else, and nothing over a network. */
export function openPaperMaker(fontsFolder: string): PaperMaker {
  const folder = path.resolve(fontsFolder)
  const coverage = openCoverage(folder)
  const measure = openMeasure(folder)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((file) => path.resolve(file).startsWith(folder + path.sep))
  const fonts = Object.fromEntries(
    fontNames.map((name) => {
      const { normal, bold } = fontFiles[name]
      return [name, { normal: path.join(folder, normal), bold: path.join(folder, bold) }]
    }),
  )
  pdfmake.setFonts(fonts)
  const files = new Set(Object.values(fonts).flatMap(({ normal, bold }) => [normal, bold]))
  // pdfmake asks these before the disk, from which it would read the fonts again for each paper.
  Object.assign(pdfmake, { virtualfs: { existsSync: (file: string) => files.has(file), readFileSync: fontBytes } })

  type Look = Pick<PaperRequest, 'language' | 'house' | 'changed'> & { readonly stamp: Stamp }

  /**
   * Renders something in one style. A paper may be laid out several times; missing characters are collected from all of
   * them.
   */
  async function render(
    { language, house, changed, stamp }: Look,
    make: (renderPages: RenderPages) => Promise<SetPages>,
  ) {
    const missing = new Map<string, MissingCharacter>()
    const made = await make(async (define) => {
      const type = typesetter(coverage, measure, house)
      const tools = { type, t: translateFor(language), house, stamp, changed: new Set(changed) }
      const pages = await setPages((mark) => define({ ...tools, mark }))
      for (const one of type.missing()) missing.set(`${one.character} ${one.where}`, one)
      return pages
    })
    return { ...made, missing: [...missing.values()] }
  }

  return {
    async pages({ paper, data, only, revision, printedAt, ...look }) {
      const { schema, make } = renderers[paper]
      const given = parsed(schema, data, paper)
      const made = await render({ ...look, stamp: { revision, printedAt } }, (renderPages) => make(given, renderPages))
      const { pdf, pieces, marks, width, height } = only ? await pagesOnly(made, only) : made
      return {
        pdf,
        pages: pieces.length,
        missing: made.missing,
        pieces: pieces.map((ids) => [...ids]),
        marks: marks.map((all) => [...all]),
        width,
        height,
      }
    },
    async slips({ slips, printedAt, ...look }) {
      const made = []
      for (const slip of slips) {
        const data = parsed(slipRenderer.schema, slip, 'slip')
        const stamp = { revision: 1, printedAt }
        made.push(await render({ ...look, changed: [], stamp }, (renderPages) => slipRenderer.make(data, renderPages)))
      }
      return pdfTogether(made)
    },
    async word({ paper, language, data, house, revision, printedAt }) {
      const renderer = renderers[paper]
      if (!renderer.word) throw new Error(`the paper ${paper} has no Word file`)
      // A word processor paginates, so all pages carry the code of the whole.
      const code = shortCodeOf(paperFingerprint(data, house))
      const tools = { t: translateFor(language), stamp: { revision, printedAt }, code }
      const document = renderer.word(parsed(renderer.schema, data, paper), tools)
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
