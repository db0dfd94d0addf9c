import type { Tools } from './tools'
import type { WorkingHead } from '../content/workingHead'

/** What the foot of a page says: what it is a page of, and which print of it. */
export interface Folio {
  /** Of the content: which paper, of which session. */
  readonly of: readonly string[]
  /** With the code of the page. */
  text(code: string): string
  /** For those who look with a telephone; none on the audience's papers. */
  qr?(code: string): string
}

/** What a working paper says of itself on every sheet: which paper, of which session, which print of it, and when. */
export function folioOf(
  title: string,
  { number }: Pick<WorkingHead, 'number'>,
  { t, stamp }: Pick<Tools, 't' | 'stamp'>,
): Required<Folio> {
  const of = [title, t('paper.sheet.number', { number })]
  const revision = t('paper.sheet.revision', { revision: stamp.revision })
  const printed = stamp.printedAt && t('paper.sheet.printedAt', { at: stamp.printedAt })
  return {
    of,
    text: (code) => [...of, revision, code, printed].filter(Boolean).join(' · '),
    qr: (code) => [...of, revision, code].join(' '),
  }
}
