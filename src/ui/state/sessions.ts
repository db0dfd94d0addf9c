import { duplicateSession as copyOf } from '../../document/duplicateSession'
import { addEntity, removeEntity, setEntity } from '../../document/libraryEdits'
import { newId } from '../../document/newId'
import { setDetails } from '../../document/sessionEdits'
import { present } from '../../domain/entity'
import type { SessionDetails } from '../../domain/session'
import { edit, editSession } from './edit'
import { sessionLink } from './documents'
import { workspace } from './workspace'

function nextNumber(seasonId: string): number {
  const sessions = present(workspace.getState().library?.sessions.values() ?? [])
  const numbers = sessions.filter((entry) => entry.seasonId === seasonId).map(({ number }) => number)
  return Math.max(0, ...numbers) + 1
}

/** Makes a session with the next number of its season. Answers its id. */
export async function createSession(details: Partial<SessionDetails>, seasonId: string): Promise<string> {
  const id = newId()
  const entry = { seasonId, number: nextNumber(seasonId), archivedAt: null, sample: false }
  await editSession(
    id,
    'gesture.session.create',
    { library: addEntity('sessions', entry, id), session: setDetails(details) },
    true,
  )
  return id
}

/** A copy with new ids and the next number. Answers its id; null if the session is not there. */
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
  const changes = { library: addEntity('sessions', entry, id), session: copyOf(replica.snapshot) }
  await editSession(id, 'gesture.session.duplicate', changes, true)
  return id
}

export async function renameSession(id: string, theme: string): Promise<void> {
  await editSession(id, 'gesture.session.rename', { session: setDetails({ theme }) })
}

export function archiveSession(id: string, archived: boolean): void {
  const archivedAt = archived ? Date.now() : null
  edit(archived ? 'gesture.session.archive' : 'gesture.session.unarchive', {
    library: setEntity('sessions', id, { archivedAt }),
  })
}

export function deleteSession(id: string): void {
  edit('gesture.session.delete', { library: removeEntity('sessions', id, Date.now()) })
}
