import { newId } from '../../document/newId'
import type { Print } from '../../domain/papers/print'
import { fingerprintOf } from '../../papers/fingerprint'
import { t } from '../../i18n'
import type { PreparedPaper } from '../../papers/prepared'
import { notify } from '../state/notices'
import { recordPrint } from '../state/prints'
import { ask } from '../state/studio'
import { fileNameOf } from './fileNameOf'
import { requestFor } from './paperRequest'
import { printedAtNow } from './printedAtNow'
import type { Desk } from './useDesk'

/** How a paper is to be printed. */
export interface PrintSettings {
  readonly copies: number
  /** Pages from 1; null for all. */
  readonly only: readonly number[] | null
}

/** Asks where to and saves the PDF. */
export async function savePaper(prepared: PreparedPaper, desk: Desk): Promise<void> {
  const request = { ...requestFor(prepared, desk), printedAt: printedAtNow() }
  const saved = await ask('paper.save', { ...request, fileName: fileNameOf(prepared, desk, request.revision) })
  if (saved === null) return
  await record(prepared, desk, { how: 'saved', copies: 1, pages: saved.pieces })
  const action = { label: t('paper.desk.showFolder'), run: () => void ask('folder.show', saved.file) }
  notify({ message: t('paper.desk.saved', { file: saved.file }), tone: 'good', action })
}

/** Opens the system's print dialog. Only what the printer took is said to be printed. */
export async function printPaper(prepared: PreparedPaper, desk: Desk, settings: PrintSettings): Promise<void> {
  const request = {
    ...requestFor(prepared, desk),
    printedAt: printedAtNow(),
    only: settings.only && [...settings.only],
  }
  const fileName = fileNameOf(prepared, desk, request.revision)
  const isFolded = prepared.options.layout === 'booklet'
  const printed = await ask('paper.print', { ...request, fileName, copies: settings.copies, isFolded })
  if (printed === null) return
  await record(prepared, desk, { how: 'printed', copies: settings.copies, pages: printed.pieces })
  notify({ message: t('paper.desk.printed'), tone: 'good' })
}

type Made = Pick<Print, 'how' | 'copies' | 'pages'>

/** Remembers what was made and what it was made from. */
async function record(prepared: PreparedPaper, { input, house }: Desk, made: Made): Promise<void> {
  const { name: paper, variant, options, fingerprint, data } = prepared
  const houseFingerprint = fingerprintOf(house)
  const print = { id: newId(), paper, variant, options, at: Date.now(), fingerprint, houseFingerprint, data, ...made }
  await recordPrint(input.session.id, print)
}
