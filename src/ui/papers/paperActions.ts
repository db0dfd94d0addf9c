import { t } from '../../i18n'
import type { PreparedPaper } from '../../papers/prepared'
import { told } from '../app/told'
import { notify } from '../state/notices'
import { ask } from '../state/studio'
import { fileNameOf } from './fileNameOf'
import { requestFor } from './paperRequest'
import { printedAtNow } from './printedAtNow'
import { rememberPrint } from './printRecord'
import type { Desk } from './useDesk'

/** How a paper is to be printed. */
export interface PrintSettings {
  readonly copies: number
  /** Pages from 1; null for all. */
  readonly only: readonly number[] | null
}

/** Shows a file or folder that was just saved, where the system keeps it. */
export const showChosen = (id: number): void => void told(() => ask('folder.show', { of: 'chosen', id }))

/** Asks where to and saves the PDF. */
export async function savePaper(prepared: PreparedPaper, desk: Desk): Promise<void> {
  const request = { ...requestFor(prepared, desk), printedAt: printedAtNow() }
  const saved = await ask('paper.save', { ...request, fileName: fileNameOf(prepared, desk, request.revision) })
  if (saved === null) return
  await rememberPrint(prepared, desk, { how: 'saved', copies: 1, pages: saved.pieces })
  const action = { label: t('paper.desk.showFolder'), run: () => showChosen(saved.id) }
  notify({ message: t('paper.desk.saved', { file: saved.path }), tone: 'good', action })
}

/** Asks where to and saves it for a word processor. */
export async function saveWord(prepared: PreparedPaper, desk: Desk): Promise<void> {
  const request = { ...requestFor(prepared, desk), printedAt: printedAtNow() }
  const saved = await ask('paper.saveWord', { ...request, fileName: fileNameOf(prepared, desk, request.revision) })
  if (saved === null) return
  const action = { label: t('paper.desk.showFolder'), run: () => showChosen(saved.id) }
  notify({ message: t('paper.desk.saved', { file: saved.path }), tone: 'good', action })
}

/**
 * Opens the system's print dialog. Only what the printer took is said to be printed; some pages alone are no print of
 * the paper.
 */
export async function printPaper(prepared: PreparedPaper, desk: Desk, { copies, only }: PrintSettings): Promise<void> {
  const request = { ...requestFor(prepared, desk), printedAt: printedAtNow(), only: only && [...only] }
  const title = fileNameOf(prepared, desk, request.revision)
  const printed = await ask('paper.print', { parts: [request], title, copies, isFolded: isFolded(prepared) })
  const pages = printed?.[0]
  if (!pages) return
  if (only === null) await rememberPrint(prepared, desk, { how: 'printed', copies, pages })
  notify({ message: t(only === null ? 'paper.desk.printed' : 'paper.desk.printedPart'), tone: 'good' })
}

/** Printed on both sides, to be folded into a booklet. */
export const isFolded = ({ options }: Pick<PreparedPaper, 'options'>): boolean => options.layout === 'booklet'
