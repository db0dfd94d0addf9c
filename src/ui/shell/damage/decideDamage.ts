import { reportFailure } from '../../feedback/reportFailure'
import { t } from '../../../i18n'
import { notify } from '../../state/notices'
import { resolveDamage } from '../../state/open'

/** Applies the choices for damaged documents, and shows a message. */
export const decideDamage = (documentIds: string[], take: 'backup' | 'readable'): Promise<void> =>
  reportFailure(async () => {
    await resolveDamage(documentIds, take)
    notify({ message: t('shell.damage.resolved'), tone: 'good' })
  })
