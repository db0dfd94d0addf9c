import { ownerIn, type PrintOwner } from './printHead'
import type { Tools } from './tools'

/** The footer of a page: what it belongs to, and which print. */
export interface Folio {
  /** The part that is content: which paper, of which session or season. */
  readonly of: readonly string[]
  /** With the code of the page. */
  text(code: string): string
  /** A QR code, for phones; none on the audience's papers. */
  qr?(code: string): string
}

/** The footer on every page of a working paper: which paper, of what, which print, and when. */
export function folioOf(title: string, head: PrintOwner, { t, stamp }: Pick<Tools, 't' | 'stamp'>): Required<Folio> {
  const of = [title, ownerIn(head, t)].filter(Boolean)
  const revision = t('paper.sheet.revision', { revision: stamp.revision })
  const printed = stamp.printedAt && t('paper.sheet.printedAt', { at: stamp.printedAt })
  return {
    of,
    text: (code) => [...of, revision, code, printed].filter(Boolean).join(' · '),
    qr: (code) => [...of, revision, code].join(' '),
  }
}
