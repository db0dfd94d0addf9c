import { a4, a5, closerSet, type Format } from '../../../src/papers/page/formats'
import { programme } from '../../../src/papers/programme/programme'
import { ProgrammeData } from '../../../src/papers/programme/programmeSchema'
import type { Renderer, RenderPages } from './renderer'

export const programmeRenderer: Renderer<ProgrammeData> = {
  schema: ProgrammeData,
  async make(data, renderPages) {
    if (data.layout === 'a4') return renderPages((tools) => programme(data, tools, a4))
    const { imposeBooklet } = await import('../imposeBooklet')
    return imposeBooklet(await bookletPages(data, renderPages))
  },
}

/** A booklet grows by whole sheets of four pages: with one page too many, tighter spacing is tried first. */
async function bookletPages(data: ProgrammeData, renderPages: RenderPages) {
  const inFormat = (format: Format) => renderPages((tools) => programme(data, tools, format))
  const pages = await inFormat(a5)
  if (pages.pieces.length % 4 !== 1) return pages
  const closer = await inFormat(closerSet(a5))
  return closer.pieces.length < pages.pieces.length ? closer : pages
}
