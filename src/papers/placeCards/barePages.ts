import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { documentOf } from '../page/page'
import type { Setting } from '../page/setting'

interface Bare {
  readonly title: string
  readonly language: string
  /** In points. */
  readonly width: number
  readonly height: number
}

/**
 * Pages without margins or feet, each of one thing: what is laid on sheets afterwards. Each is marked by its piece, with
 * what `says` the rest of what will be on it.
 */
export const barePages = (
  setting: Setting,
  { title, language, width, height }: Bare,
  pages: readonly Content[],
  says: unknown = null,
): TDocumentDefinitions => ({
  pageSize: { width, height },
  pageMargins: 0,
  ...documentOf(setting, title, language),
  footer: (current) => {
    setting.mark(current, says, 'byPiece')
    return null
  },
  content: pages.map((page, i) => ({ stack: [page], ...(i > 0 ? { pageBreak: 'before' as const } : {}) })),
})
