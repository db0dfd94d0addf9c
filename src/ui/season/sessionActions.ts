import { reportFailure } from '../feedback/reportFailure'
import { restoreEntity } from '../../document/edits/libraryEdits'
import { t } from '../../i18n'
import { isHeldByShow } from '../state/activeRun'
import { closeSession, openSession } from '../state/documents'
import { edit, notifyDone } from '../state/edit'
import { goTo, isOfSession, place } from '../state/place'
import { archiveSession, deleteSession, duplicateSession, isSessionGone, renameSession } from '../state/sessions'
import { workspace } from '../state/workspace'

/** Opens a session in the planner. */
export const openInPlanner = (id: string): Promise<void> =>
  reportFailure(async () => {
    await openSession(id)
    goTo('planner', id)
  })

export const duplicate = (id: string): Promise<void> =>
  reportFailure(async () => {
    if ((await duplicateSession(id)) !== null) notifyDone({ message: t('sessions.duplicated'), tone: 'good' })
  })

export const rename = (id: string, theme: string): Promise<void> => reportFailure(() => renameSession(id, theme))

export const setArchived = (id: string, isArchived: boolean): Promise<void> =>
  reportFailure(() => {
    if (archiveSession(id, isArchived) && isArchived)
      offerBack(t('sessions.archived'), () => void archiveSession(id, false))
  })

/** Deletes the session and offers to restore it. */
export const removeSession = (id: string, theme: string): Promise<void> =>
  reportFailure(() => {
    if (isHeldByShow((held) => held === id) || !deleteSession(id)) return
    const name = theme || t('shell.session.untitled')
    offerBack(t('sessions.deleted', { name }), () =>
      edit('gesture.session.restore', { library: restoreEntity('sessions', id) }),
    )
  })

function offerBack(message: string, run: () => void): void {
  notifyDone({ message, tone: 'info', action: { label: t('sessions.undo'), run } })
}

/** Leaves the open session when it is deleted, by hand or by undo, unless that step is reverted at once. */
export function leaveDeletedSession(): void {
  workspace.subscribe(({ library, session }) => {
    if (session && library && isSessionGone(session.id))
      queueMicrotask(() => isSessionGone(session.id) && leaveSession(session.id))
  })
}

function leaveSession(id: string): void {
  if (workspace.getState().session?.id !== id) return
  closeSession()
  const { screen } = place.getState()
  goTo(isOfSession(screen) ? 'sessions' : screen, null)
}
