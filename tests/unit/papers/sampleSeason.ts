import { caseDocumentId, caseKind, libraryId, libraryKind, sessionKind } from '../../../src/document/documentKind'
import { Replica } from '../../../src/document/replica'
import { isHeld } from '../../../src/domain/isHeld'
import type { CaseDetails } from '../../../src/domain/season/caseDetails'
import { showingsIn } from '../../../src/domain/season/showings'
import type { LibrarySnapshot } from '../../../src/domain/library'
import type { SessionSummary } from '../../../src/domain/sessionSummary'
import { summaryOf } from '../../../src/domain/summaryOf'
import { sampleWorkspace } from '../../../src/interchange/sampleWorkspace'
import type { SeasonInput } from '../../../src/papers/paper'

/** The day on which the papers of the sample are made: after its third session. */
const today = '2021-07-01'

/** A season's papers are made from this: a library with one season, its sessions, and the texts of its cases. */
export function seasonInputOf(
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[] = [],
  details: readonly CaseDetails[] = [],
): SeasonInput {
  const [season] = library.seasons.values()
  if (!season) throw new Error('The library has no season')
  return {
    of: 'season',
    season,
    library,
    summaries,
    heldIds: new Set(summaries.filter((summary) => isHeld(summary, today)).map(({ id }) => id)),
    showings: showingsIn(library, summaries, () => today),
    details: new Map(details.map((one) => [one.id, one])),
    language: 'zh-CN',
  }
}

function sample(): SeasonInput {
  const edits = sampleWorkspace()
  const library = new Replica(libraryKind, libraryId)
  library.edit(...edits.library)
  const summaries = edits.sessions.map(({ id, edits: own }) => {
    const session = new Replica(sessionKind, id)
    session.edit(...own)
    return summaryOf(id, session.snapshot)
  })
  const details = edits.cases.map(({ id, edits: own }) => {
    const texts = new Replica(caseKind, caseDocumentId(id))
    texts.edit(...own)
    return texts.snapshot
  })
  return seasonInputOf(library.snapshot, summaries, details)
}

/** The sample's season. */
export const sampleSeason: SeasonInput = sample()
