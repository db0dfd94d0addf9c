import type { Case, LibrarySnapshot } from '../../../src/domain/library'
import { noShowings, type Showing, type Showings } from '../../../src/domain/season/showings'
import { caseRowsOf, type CaseRow } from '../../../src/ui/cases/view/caseRows'
import { caseGridOf, casesOfSeason } from '../../../src/ui/cases/view/caseScope'
import { blank, byId, emptyLibrary, person } from '../domain/library'

export const season = blank('seasons', 's')

/** A case of the season. */
export const one = (id: string, more: Partial<Case> = {}): Case => blank('cases', id, { seasonIds: ['s'], ...more })

const showing: Showing = {
  sessionId: 's2',
  number: 2,
  theme: '',
  date: '',
  segmentId: 'r',
  kind: 'caseShare',
  title: '',
  caseId: null,
  concernIds: [],
  plannedMs: 0,
  actual: null,
}
export const held: Showings = { held: [showing], planned: [] }
export const planned: Showings = { held: [], planned: [showing] }

/** Two towns, a museum, two topics and one that was merged, and somebody who can present. */
export const libraryWith = (cases: readonly Case[]): LibrarySnapshot => ({
  ...emptyLibrary,
  seasons: byId([season, blank('seasons', 'gone', { deletedAt: 1 })]),
  units: byId([
    blank('units', 'tianping', { town: true }),
    blank('units', 'hongmei', { town: true }),
    blank('units', 'museum'),
  ]),
  topics: byId([
    blank('topics', 'theory', { seasonIds: ['s'] }),
    blank('topics', 'care', { seasonIds: ['s'] }),
    blank('topics', 'old', { mergedIntoId: 'care' }),
  ]),
  people: byId([person('zhou')]),
  cases: byId(cases),
})

export const gridOf = ({ units, topics }: LibrarySnapshot) => caseGridOf(units, topics, season)

/** The rows of all cases, in order. */
export const rowsOf = (
  library: LibrarySnapshot,
  ofCase: ReadonlyMap<string, Showings> = new Map([['', noShowings]]),
): readonly CaseRow[] => caseRowsOf(casesOfSeason(library, season, 'all'), gridOf(library), library, { ofCase })

export const idsOf = (some: readonly { readonly id: string }[]): string => some.map(({ id }) => id).join(' ')
