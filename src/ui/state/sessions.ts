import { sessionCopyEdits } from '../../document/edits/sessionCopy'
import { addEntity, removeEntity, setEntity } from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import { setDetails } from '../../document/edits/sessionEdits'
import { present } from '../../domain/entity'
import type { SessionDetails } from '../../domain/session'
import { t } from '../../i18n'
import { edit, editSession } from './edit'
import { sessionLink } from './documents'
import { workspace } from './workspace'

/** The number of the next session in a season. */
export function nextNumber(seasonId: string): number {
  const sessions = present(workspace.getState().library?.sessions.values() ?? [])
  const numbers = sessions.filter((entry) => entry.seasonId === seasonId).map(({ number }) => number)
  return Math.max(0, ...numbers) + 1
}

/** Creates a session with the next number of its season. Returns its id; null if the library is read-only. */
export async function createSession(details: Partial<SessionDetails>, seasonId: string): Promise<string | null> {
  const id = newId()
  const entry = { seasonId, number: nextNumber(seasonId), archivedAt: null, sample: false }
  const isMade = await editSession(
    id,
    'gesture.session.create',
    { library: addEntity('sessions', entry, id), session: setDetails(details) },
    true,
  )
  return isMade ? id : null
}

/**
 * A copy with new ids, the next number, no date and a theme that differs from the original's. Returns its id; null if
 * the session does not exist or the library is read-only.
 */
export async function duplicateSession(sourceId: string): Promise<string | null> {
  const source = workspace.getState().library?.sessions.get(sourceId)
  if (!source) return null
  const { replica } = await sessionLink(sourceId)
  const id = newId()
  const entry = {
    seasonId: source.seasonId,
    number: nextNumber(source.seasonId),
    archivedAt: null,
    sample: source.sample,
  }
  const { theme } = replica.snapshot.details
  const session = sessionCopyEdits(replica.snapshot, theme && t('sessions.copyOf', { theme }))
  const changes = { library: addEntity('sessions', entry, id), session }
  return (await editSession(id, 'gesture.session.duplicate', changes, true)) ? id : null
}

export async function renameSession(id: string, theme: string): Promise<void> {
  await editSession(id, 'gesture.session.rename', { session: setDetails({ theme }) })
}

/** Whether the list has no such session: it was deleted, or its creation was undone, which removes the entry. */
export const isSessionGone = (id: string): boolean => workspace.getState().library?.sessions.get(id)?.deletedAt !== null

/** False when nothing changed; the same for `deleteSession`. */
export function archiveSession(id: string, archived: boolean): boolean {
  const archivedAt = archived ? Date.now() : null
  return edit(archived ? 'gesture.session.archive' : 'gesture.session.unarchive', {
    library: setEntity('sessions', id, { archivedAt }),
  })
}

export const deleteSession = (id: string): boolean =>
  edit('gesture.session.delete', { library: removeEntity('sessions', id, Date.now()) })
