import content from '../../assets/sample-workspace.json'
import { addEntity, type LibraryEdit } from '../document/edits/libraryEdits'
import { newId } from '../document/edits/newId'
import { addAttendee, insertRows, setDetails, setPresence, type SessionEdit } from '../document/edits/sessionEdits'
import { addFigure, addRefinement, setCaseText } from '../document/edits/caseEdits'
import type { CaseEdit } from '../document/shape/caseShape'
import { caseTextNames } from '../domain/season/caseDetails'
import { SampleContent } from './sampleContent'

const collections = [
  'seasons',
  'topics',
  'units',
  'venues',
  'cases',
  'people',
  'teams',
  'rounds',
  'visits',
  'concerns',
  'spreads',
] as const

/** The sample as document edits: of the library, of each session, and of the documents of cases. */
export interface SampleEdits {
  readonly library: readonly LibraryEdit[]
  readonly sessions: readonly { readonly id: string; readonly edits: readonly SessionEdit[] }[]
  readonly cases: readonly { readonly id: string; readonly edits: readonly CaseEdit[] }[]
}

/** The sample as a workspace of its own. What is not invented has no 示例 tag. */
export const sampleWorkspace = (): SampleEdits => editsOf(SampleContent.parse(content), {})

/** The sample beside a person's own content: everything with new ids and tagged, to tell it apart. */
export const sampleBeside = (): SampleEdits => editsOf(SampleContent.parse(withNewIds(content)), { sample: true })

/** The same content with every id replaced. */
function withNewIds(given: unknown): unknown {
  const ids = new Map<string, string>()
  const idFor = (old: string): string => {
    const known = ids.get(old) ?? newId()
    ids.set(old, known)
    return known
  }
  return JSON.parse(
    JSON.stringify(given, (key, value: unknown) => {
      if (typeof value === 'string' && /^id$|Id$/.test(key)) return idFor(value)
      return Array.isArray(value) && key.endsWith('Ids') ? value.map(String).map(idFor) : value
    }),
  )
}

function editsOf(given: SampleContent, tag: { readonly sample?: true }): SampleEdits {
  const [season] = given.seasons
  const seasonIds = given.seasons.map(({ id: seasonId }) => seasonId)
  const entities = collections.flatMap((name) =>
    given[name].map(({ id: entityId, ...entity }) =>
      addEntity(name, { ...(name === 'cases' || name === 'topics' ? { seasonIds } : {}), ...entity, ...tag }, entityId),
    ),
  )
  const entries = given.sessions.map((session) =>
    addEntity(
      'sessions',
      { seasonId: season?.id ?? '', number: session.number, archivedAt: null, sample: true },
      session.id,
    ),
  )
  const sessions = given.sessions.map((session) => ({
    id: session.id,
    edits: [
      setDetails(session.details),
      insertRows(
        session.rows.map((row) => ({ ...row, ...tag })),
        null,
      ),
      ...session.attendees.map(({ id: attendeeId, ...attendee }) => addAttendee({ ...attendee, ...tag }, attendeeId)),
      ...session.presences.map(({ personId, ...presence }) => setPresence(personId, presence)),
    ],
  }))
  const cases = given.caseDetails.map(({ caseId, figures, refinements, ...texts }) => ({
    id: caseId,
    edits: [
      ...caseTextNames.map((name) => setCaseText(name, texts[name])),
      ...figures.map((figure) => addFigure(figure)),
      ...refinements.map(({ id: refinementId, ...refinement }) => addRefinement(refinement, refinementId)),
    ],
  }))
  return { library: [...entities, ...entries], sessions, cases }
}
