import { t } from '../../i18n'
import { paperFileName } from '../../papers/paperFileName'
import type { PreparedPaper } from '../../papers/state/preparedPaper'
import type { Desk } from './desk'

/** `第02期_流程执行表_r7_20210520`; unknown parts are left out. */
export function fileNameOf({ name, variant }: PreparedPaper, { input }: Desk, revision: number): string {
  const number = t('paper.desk.fileNumber', { number: String(input.entry.number).padStart(2, '0') })
  const date = input.session.details.date.replaceAll('-', '')
  return paperFileName([number, t(`paper.${name}.name`), variant, `r${revision}`, date])
}
