import { reportFailure } from '../../feedback/reportFailure'
import { t } from '../../../i18n'
import { notify } from '../../state/notices'
import { resolveDamage } from '../../state/open'

/** Takes what was chosen for damaged documents, and says that it is done. */
export const decideDamage = (documentIds: string[], take: 'backup' | 'readable'): Promise<void> =>
  reportFailure(async () => {
    await resolveDamage(documentIds, take)
    notify({ message: t('shell.damage.resolved'), tone: 'good' })
  })
