import type { Tools } from './tools'
import type { WorkingHead } from './workingHead'

/** What a working paper says of itself on every sheet: which paper, of which session, which print of it, and when. */
export function folioOf(
  title: string,
  { number }: Pick<WorkingHead, 'number'>,
  { t, stamp }: Pick<Tools, 't' | 'stamp'>,
) {
  const session = t('paper.sheet.number', { number })
  const revision = t('paper.sheet.revision', { revision: stamp.revision })
  const printed = stamp.printedAt && t('paper.sheet.printedAt', { at: stamp.printedAt })
  const which = [title, session, revision, stamp.code]
  return { folio: [...which, printed].filter(Boolean).join(' · '), qr: which.join(' ') }
}
