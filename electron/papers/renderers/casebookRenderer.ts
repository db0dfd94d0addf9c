import type { CasePlaces } from '../../../src/papers/casebook/bookOrder'
import { casebook } from '../../../src/papers/casebook/casebook'
import { CasebookData } from '../../../src/papers/casebook/casebookSchema'
import type { SetPages } from '../setPages'
import type { Renderer } from './renderer'

/** The contents list page numbers, and spreads begin on left pages, so it is laid out twice. */
export const casebookRenderer: Renderer<CasebookData> = {
  schema: CasebookData,
  async make(data, renderPages) {
    const first = await renderPages((tools) => casebook(data, tools, new Map()))
    const places = placesOf(data, first)
    return renderPages((tools) => casebook(data, tools, places))
  },
}

function placesOf({ cases }: CasebookData, { pieces }: SetPages): CasePlaces {
  const pagesOf = (id: string) => pieces.flatMap((ids, i) => (ids.includes(`case ${id}`) ? [i + 1] : []))
  return new Map(
    cases.map(({ id }) => {
      const pages = pagesOf(id)
      return [id, { first: Math.min(...pages), last: Math.max(...pages) }]
    }),
  )
}
