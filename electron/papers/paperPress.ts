import path from 'node:path'
import pdfmake from 'pdfmake'
import type { Input, Output } from '../../src/ipc/requests'
import { paperFingerprint, shortCodeOf } from '../../src/papers/fingerprint'
import { fontFiles, fontNames } from '../../src/papers/fonts/fontChain'
import { translateFor } from '../../src/papers/translate'
import { typesetter, type MissingCharacter } from '../../src/papers/typesetter'
import { openCoverage } from './openCoverage'
import { openMeasure } from './openMeasure'
import { pagesOnly } from './pagesOnly'
import { presses } from './presses/presses'
import { setPages } from './setPages'

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

  return {
    async render({ paper, language, data, house, revision, printedAt, changed, only }) {
      const press = presses[paper]
      const { success, data: known } = press.schema.safeParse(data)
      if (!success) throw new Error(`this is not the data of the paper ${paper}`)
      const stamp = { revision, printedAt, code: shortCodeOf(paperFingerprint(data, house)) }
      let missing: readonly MissingCharacter[] = []
      const made = await press.make(known, async (define) => {
        // A paper may be set more than once: what is missing is missing in the last of them.
        const type = typesetter(coverage, measure, house)
        const tools = { type, t: translateFor(language), house, stamp, changed: new Set(changed) }
        const set = await setPages(define(tools))
        missing = type.missing()
        return set
      })
      const { pdf, pieces } = only ? await pagesOnly(made, only) : made
      return { pdf, pages: pieces.length, missing: [...missing], pieces: pieces.map((ids) => [...ids]) }
    },
  }
}
