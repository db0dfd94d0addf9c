import { casebook } from '../../../src/papers/casebook/casebook'
import { CasebookData } from '../../../src/papers/casebook/casebookSchema'
import { blanksFor, pagesOf } from '../../../src/papers/casebook/bookPages'
import type { Press } from './press'

export const casebookPress: Press<CasebookData> = {
  schema: CasebookData,
  async make(data, set) {
    // Where each case comes to stand is known once it is set: then the contents can say it.
    const first = await set((tools) => casebook(data, tools, new Map(), new Set()))
    const ids = data.groups.flatMap(({ cases }) => cases.map(({ id }) => id))
    const blanks = blanksFor(ids, first.pieces)
    const pages = pagesOf(ids, first.pieces, blanks)
    return set((tools) => casebook(data, tools, pages, blanks))
  },
}
