import { a4, a5, closerSet, type Format } from '../../../src/papers/page/formats'
import { programme } from '../../../src/papers/programme/programme'
import { ProgrammeData } from '../../../src/papers/programme/programmeSchema'
import type { Press, Set } from './press'

export const programmePress: Press<ProgrammeData> = {
  schema: ProgrammeData,
  async make(data, set) {
    if (data.layout === 'a4') return set((tools) => programme(data, tools, a4))
    const { imposeBooklet } = await import('../imposeBooklet')
    return imposeBooklet(await bookletPages(data, set))
  },
}

/** A booklet grows by whole sheets of four pages: one page too many is first tried closer set. */
async function bookletPages(data: ProgrammeData, set: Set) {
  const inFormat = (format: Format) => set((tools) => programme(data, tools, format))
  const pages = await inFormat(a5)
  if (pages.pieces.length % 4 !== 1) return pages
  const closer = await inFormat(closerSet(a5))
  return closer.pieces.length < pages.pieces.length ? closer : pages
}
