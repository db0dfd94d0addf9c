import { reportFailure } from '../feedback/reportFailure'
import { t } from '../../i18n'
import { useTranslation } from '../components/translation'
import { notify } from '../state/notices'
import { useLibrary, useLibraryReadOnly } from '../state/read'
import { addSample, fullestSampleSession, hasSample } from '../state/sample'
import { workspace } from '../state/workspace'
import { openInPlanner } from './sessionActions'

async function putSampleBeside(): Promise<void> {
  const { library } = workspace.getState()
  if (!library || hasSample(library)) return
  await addSample()
  notify({ message: t('sessions.sample.added'), tone: 'info' })
}

/** Opens the planner with a fully planned session. */
async function openSampleSession(): Promise<void> {
  await putSampleBeside()
  const id = fullestSampleSession()
  if (id !== null) await openInPlanner(id)
}

interface Offer {
  readonly second?: { readonly label: string; readonly run: () => void }
}

/**
 * The second button of an empty list: fills it with the sample. None if the sample is already there or nothing can be
 * added.
 */
export function useSampleOffer(): Offer {
  const { t: words } = useTranslation()
  const isThere = useLibrary(hasSample)
  const readOnly = useLibraryReadOnly()
  return isThere || readOnly
    ? {}
    : { second: { label: words('sessions.sample.see'), run: () => void reportFailure(putSampleBeside) } }
}

/** The second button if a session is empty or none is open: opens one of the sample's. */
export function useSampleSessionOffer(): Offer {
  const { t: words } = useTranslation()
  return { second: { label: words('sessions.sample.see'), run: () => void reportFailure(openSampleSession) } }
}
