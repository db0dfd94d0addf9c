import { reportFailure } from '../feedback/reportFailure'
import type { Pile } from '../../domain/papers/piles'
import { t } from '../../i18n'
import type { PreparedPaper } from '../../papers/state/preparedPaper'
import { isFolded } from '../../papers/state/sheets'
import { notify } from '../state/notices'
import { ask } from '../state/studio'
import { fileNameOf } from './fileNameOf'
import { requestFor } from './paperRequest'
import { notifyPrinted } from './piles/pileActions'
import { printedAtNow } from './piles/printedAtNow'
import { rememberPrint } from './piles/printRecord'
import { outdatedPiles } from './piles/replacement'
import type { Desk } from './desk'

/** The settings of a print. */
export interface PrintSettings {
  readonly copies: number
  /** Pages from 1; null for all. */
  readonly only: readonly number[] | null
}

/** Shows a saved file or folder in the system's file manager. */
export const showChosen = (id: number): void => void reportFailure(() => ask('folder.show', { of: 'chosen', id }))

/** Asks for a place and saves the PDF. */
export async function savePaper(prepared: PreparedPaper, desk: Desk): Promise<void> {
  const request = { ...requestFor(prepared, desk), printedAt: printedAtNow() }
  const saved = await ask('paper.save', { ...request, fileName: fileNameOf(prepared, desk, request.revision) })
  if (saved === null) return
  await rememberPrint(prepared, desk, { how: 'saved', copies: 1, marks: saved.marks, only: null })
  notifySaved(saved)
}

/** Asks for a place and saves the paper for a word processor. */
export async function saveWord(prepared: PreparedPaper, desk: Desk): Promise<void> {
  const request = { ...requestFor(prepared, desk), printedAt: printedAtNow() }
  const saved = await ask('paper.saveWord', { ...request, fileName: fileNameOf(prepared, desk, request.revision) })
  if (saved !== null) notifySaved(saved)
}

function notifySaved({ path, id }: { readonly path: string; readonly id: number }): void {
  const action = { label: t('paper.desk.showFolder'), run: () => showChosen(id) }
  notify({ message: t('paper.desk.saved', { file: path }), tone: 'good', action })
}

/** Opens the system's print dialog. Only what the printer accepted is recorded, which may be a range of pages. */
export async function printPaper(prepared: PreparedPaper, desk: Desk, { copies, only }: PrintSettings): Promise<void> {
  const request = { ...requestFor(prepared, desk), printedAt: printedAtNow(), only: only && [...only] }
  const title = fileNameOf(prepared, desk, request.revision)
  const sides = isFolded(prepared.options) ? 'folded' : 'asChosen'
  const printed = await ask('paper.print', { parts: [request], title, copies, sides })
  const marks = printed?.[0]
  if (!marks) return
  await rememberPrint(prepared, desk, { how: 'printed', copies, marks, only })
  notifyPrinted(only === null ? outdatedOf(prepared, desk) : [], desk)
}

/** Prints of the same paper, with the same department or person, that now differ. */
const outdatedOf = ({ name, variant }: PreparedPaper, desk: Desk): readonly Pile[] =>
  outdatedPiles(desk)
    .flatMap(({ piles }) => piles)
    .filter((pile) => pile.paper === name && pile.variant === variant)
