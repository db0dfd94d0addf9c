import { hiddenChangedCase, openCaseDetails } from './caseDocuments'
import { changedPlace, type OpenContent } from './changedPlace'
import { openSession, openSnapshots } from './documents'
import { goTo, isOfSession, place } from './place'
import { revealEntity } from './reveal'
import { selectMany } from './selection'
import { workspace } from './workspace'

/**
 * Undoes or redoes, and goes to where the change is visible, also in another session than the shown one. `take` returns
 * the gesture's name, and so does this; null if there was none.
 */
export async function undoAndReveal(take: () => string | null): Promise<string | null> {
  const before = contentNow()
  const cases = openCaseDetails()
  const name = take()
  const after = contentNow()
  const here = place.getState()
  const to = before && after ? changedPlace(before, after, here) : null
  const caseId = to ? null : hiddenChangedCase(cases)
  if (caseId !== null) revealEntity('cases', caseId)
  if (!to) return name
  if (to.sessionId !== null && isOfSession(to.screen)) await openSession(to.sessionId)
  if (to.screen !== here.screen || to.sessionId !== here.sessionId) goTo(to.screen, to.sessionId)
  if (to.rowIds.length > 0) selectMany(to.rowIds)
  return name
}

function contentNow(): OpenContent | null {
  const { library } = workspace.getState()
  return library ? { library, sessions: openSnapshots() } : null
}
