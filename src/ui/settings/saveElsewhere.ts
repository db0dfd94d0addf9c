import { reportFailure } from '../feedback/reportFailure'
import { t } from '../../i18n'
import { notify } from '../state/notices'
import { ask } from '../state/studio'

/** Asks for a folder and writes the whole workspace there, including what is only in memory. */
export const saveElsewhere = (): Promise<void> =>
  reportFailure(async () => {
    const folder = await ask('workspace.saveElsewhere')
    if (folder !== null) notify({ message: t('shell.storageProblem.savedTo', { folder }), tone: 'good' })
  })
