import { present } from '../../../domain/entity'
import { houseStyleOf } from '../../../domain/houseStyle'
import { papers } from '../../../papers/papers'
import { preparedPaper } from '../../../papers/state/preparedPaper'
import { requestFor } from '../../papers/paperRequest'
import { openSession } from '../../state/documents'
import { createWorkspace } from '../../state/open'
import { goTo } from '../../state/place'
import { preferences } from '../../state/preferences'
import { ask } from '../../state/studio'
import { workspace, type WorkspaceView } from '../../state/workspace'

export interface TourResult {
  /** The programme's PDF. */
  readonly pdf: readonly number[]
}

declare global {
  interface Window {
    studioTour?: () => Promise<TourResult>
  }
}

/** The sample's fully planned session. */
const shownNumber = 2

function once(isSo: (view: WorkspaceView) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = (view: WorkspaceView) => isSo(view) && (stop(), resolve())
    const stop = workspace.subscribe(check)
    check(workspace.getState())
  })
}

const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

/** Opens the sample's fully planned session and returns its programme. */
export async function tour(): Promise<TourResult> {
  await once(({ opened }) => opened !== null)
  if (workspace.getState().opened?.state === 'new') await createWorkspace('sample')
  await once(({ library }) => library !== null)
  const { library } = workspace.getState()
  const entries = present(library?.sessions.values() ?? [])
  const entry = entries.find(({ number }) => number === shownNumber) ?? entries[0]
  if (!library || !entry) throw new Error('The workspace has no session to show')
  await openSession(entry.id)
  goTo('planner', entry.id)
  const { session } = workspace.getState()
  if (!session) throw new Error('The session did not open')
  const { language, pace } = preferences.getState()
  const season = library.seasons.get(entry.seasonId) ?? null
  const showings = { ofCase: new Map(), ofConcern: new Map() }
  const desk = {
    input: {
      of: 'session' as const,
      session,
      entry,
      season,
      library,
      pace,
      run: null,
      showings,
      details: new Map(),
      language,
    },
    house: houseStyleOf(season),
    log: [],
  }
  const programme = preparedPaper(papers.programme, desk.input, desk.house)
  if (!programme) throw new Error('The session has no programme')
  const { pdf } = await ask('paper.render', requestFor(programme, desk))
  await document.fonts.ready
  await painted()
  return { pdf: [...pdf] }
}
