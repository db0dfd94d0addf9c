import { t } from '../../i18n'
import { notify } from '../state/notices'
import { ask } from '../state/studio'
import type { PaperKind } from '../../ipc/paperKinds'
import type { Programme } from './useProgramme'

const requestOf = (paper: PaperKind, { data, fileName }: Programme) => ({
  paper,
  language: data.language,
  data,
  fileName,
})

/** Asks where to and saves the PDF. */
export async function savePaper(paper: PaperKind, programme: Programme): Promise<void> {
  const file = await ask('paper.save', requestOf(paper, programme))
  if (file === null) return
  const action = { label: t('paper.desk.showFolder'), run: () => void ask('folder.show', file) }
  notify({ message: t('paper.desk.saved', { file }), tone: 'good', action })
}

/** Opens the system's print dialog. Only what the printer took is said to be printed. */
export async function printPaper(paper: PaperKind, programme: Programme): Promise<void> {
  if (await ask('paper.print', requestOf(paper, programme))) {
    notify({ message: t('paper.desk.printed'), tone: 'good' })
  }
}
