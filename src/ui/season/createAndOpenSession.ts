import { addEntity } from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import { present } from '../../domain/entity'
import { t } from '../../i18n'
import { openSession } from '../state/documents'
import { edit } from '../state/edit'
import { goTo } from '../state/place'
import { createSession } from '../state/sessions'
import { workspace } from '../state/workspace'

/** The season of new sessions: the last one that is not the sample's, created now if there is none. */
export function currentSeasonId(): string {
  const seasons = present(workspace.getState().library?.seasons.values() ?? [])
  const last = seasons.findLast(({ sample }) => !sample)
  if (last) return last.id
  const id = newId()
  const season = { name: t('sessions.firstSeason'), title: '', organizer: '', sample: false }
  edit('gesture.season.create', { library: addEntity('seasons', season, id) })
  return id
}

/** Creates a session with the next number and opens it in the planner. */
export async function createAndOpenSession(seasonId: string = currentSeasonId()): Promise<void> {
  const id = await createSession({}, seasonId)
  if (id === null) return
  await openSession(id)
  goTo('planner', id)
}
