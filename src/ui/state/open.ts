import { t } from '../../i18n'
import { seasonScope } from '../../domain/season/seasonScope'
import type { Damage } from '../../ipc/workspaceShapes'
import { openLibrary, openSession, sessionLink } from './documents'
import { notify } from './notices'
import { currentSeason } from './currentSeason'
import { goTo, isFirstPlace, isOfSession, place } from './place'
import { resumeRun } from './run'
import { ask } from './studio'
import { workspace } from './workspace'

/** Returns to where the user left off; a session that is gone is left to the list. */
async function comeBack(): Promise<void> {
  const { screen, sessionId } = place.getState()
  const entry = sessionId === null ? undefined : workspace.getState().library?.sessions.get(sessionId)
  if (sessionId !== null && entry?.deletedAt === null) {
    await openSession(sessionId)
    if (screen === 'live') await resumeRun()
    return
  }
  if (isFirstPlace()) goTo(hasCases() ? 'overview' : 'sessions', null)
  else goTo(isOfSession(screen) ? 'sessions' : screen, null)
}

/** A season with cases opens with its overview. */
function hasCases(): boolean {
  const { library } = workspace.getState()
  const season = currentSeason()
  return library !== null && season !== null && seasonScope(library, season).cases.length > 0
}

/** Requests the workspace from main and opens what can be opened. Problems go into the state and are not thrown. */
export async function loadWorkspace(): Promise<void> {
  window.studio.on('workspace.summaries', (summaries) => workspace.setState({ summaries }))
  window.studio.on('workspace.backup', (backup) => {
    const { opened } = workspace.getState()
    if (opened) workspace.setState({ opened: { ...opened, backup } })
  })
  // Main reads the first documents while it answers: events that arrive meanwhile are newer than the answer.
  let earlyDamages: readonly Damage[] | null = null
  window.studio.on('workspace.damages', (damages) => {
    earlyDamages = damages
    const { opened } = workspace.getState()
    if (opened) workspace.setState({ opened: { ...opened, damages } })
  })
  const answer = await ask('workspace.state')
  const opened = { ...answer, damages: [...(earlyDamages ?? answer.damages)] }
  workspace.setState({ opened })
  if (opened.state === 'ready') await showWorkspace()
}

async function showWorkspace(): Promise<void> {
  // The last session loads together with the library; if it is gone by now, `comeBack` finds out.
  const { sessionId } = place.getState()
  if (sessionId !== null) sessionLink(sessionId).catch(() => undefined)
  await openLibrary()
  await comeBack()
}

/** Creates the first workspace: with the sample, or empty. */
export async function createWorkspace(content: 'sample' | 'empty'): Promise<void> {
  const opened = await ask('workspace.create', content)
  workspace.setState({ opened })
  if (opened.state === 'ready') await showWorkspace()
}

/** Restores everything in a backup, where there is nothing else. */
export async function restoreWorkspace(backupId: string): Promise<void> {
  const { older, lost } = await ask('workspace.restoreBackup', backupId)
  workspace.setState({ opened: await ask('workspace.state') })
  await showWorkspace()
  const said = [
    t('shell.start.restored'),
    ...(older > 0 ? [t('shell.start.older', { count: older })] : []),
    ...(lost > 0 ? [t('shell.start.lost', { count: lost })] : []),
  ]
  notify({ message: said.join(t('trash.and')), tone: older + lost > 0 ? 'caution' : 'good' })
}

/** Uses what was salvaged from damaged documents. */
export async function resolveDamage(documentIds: string[], take: 'backup' | 'readable'): Promise<void> {
  workspace.setState({ opened: await ask('damage.resolve', { documentIds, take }) })
  if (workspace.getState().library === null) await showWorkspace()
}
