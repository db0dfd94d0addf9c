import { t } from '../../i18n'
import type { PaperInput } from '../../papers/paper'
import { paperFileName } from '../../papers/paperFileName'
import type { PreparedPaper } from '../../papers/state/preparedPaper'
import type { Desk } from './desk'

/** `第02期_流程执行表_r7_20210520`, `第一季_覆盖表_r2`; unknown parts are left out. */
export function fileNameOf({ name, variant }: PreparedPaper, { input }: Desk, revision: number): string {
  const date = input.of === 'session' ? input.session.details.date.replaceAll('-', '') : ''
  return paperFileName([ownerWords(input), t(`paper.${name}.name`), variant, `r${revision}`, date])
}

const ownerWords = (input: PaperInput): string =>
  input.of === 'session'
    ? t('paper.desk.fileNumber', { number: String(input.entry.number).padStart(2, '0') })
    : input.season.name
