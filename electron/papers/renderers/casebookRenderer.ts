import type { BookOrder, PageCounts } from '../../../src/papers/casebook/bookOrder'
import { caseOrder, casebook, casebookFront } from '../../../src/papers/casebook/casebook'
import { CasebookData } from '../../../src/papers/casebook/casebookSchema'
import type { SetPages } from '../setPages'
import type { Renderer } from './renderer'

/**
 * The contents list page numbers, and spreads begin on left pages, so the pages of the cases must be known before. The
 * cover and the contents are laid out first to see where the cases begin. The whole is laid out once if every case has
 * as many pages as expected, and twice if not.
 */
export const casebookRenderer: Renderer<CasebookData> = {
  schema: CasebookData,
  async make(data, renderPages) {
    const front = await renderPages((tools) => casebookFront(data, tools))
    const firstPage = front.pieces.length + 1
    const layOut = async (counts: PageCounts) => {
      let firstPages: BookOrder['firstPages'] = new Map()
      const pages = await renderPages((tools) => {
        const order = caseOrder(data, tools, firstPage, counts)
        firstPages = order.firstPages
        return casebook(data, tools, order)
      })
      return { pages, firstPages }
    }
    const { pages, firstPages } = await layOut(new Map())
    const found = pagesOfCases(data, pages)
    const isAsExpected = [...found].every(([id, [first]]) => first === firstPages.get(id))
    if (isAsExpected) return pages
    return (await layOut(new Map([...found].map(([id, { length }]) => [id, length])))).pages
  },
}

const pagesOfCases = ({ cases }: CasebookData, { pieces }: SetPages): ReadonlyMap<string, readonly number[]> =>
  new Map(cases.map(({ id }) => [id, pieces.flatMap((ids, i) => (ids.includes(`case ${id}`) ? [i + 1] : []))]))
