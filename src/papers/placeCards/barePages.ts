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
 * Pages without margins or footers, with one thing each, to be placed on sheets later. Each is marked with its piece;
 * `says` is the rest of what its card or sheet will say.
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
