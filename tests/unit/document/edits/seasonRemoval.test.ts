import { expect, test } from 'vitest'
import { addEntity, removeEntity, type LibraryEdit, type NewEntity } from '../../../../src/document/edits/libraryEdits'
import { seasonRemoval } from '../../../../src/document/edits/seasonRemoval'
import { sessionKind } from '../../../../src/document/documentKind'
import { Replica } from '../../../../src/document/replica'
import { insertRows, setDetails } from '../../../../src/document/edits/sessionEdits'
import { collectionNames } from '../../../../src/domain/library'
import { visibleIn } from '../../../../src/domain/season/visible'
import { present, type Entity } from '../../../../src/domain/entity'
import type { CollectionName, LibrarySnapshot } from '../../../../src/domain/library'
import type { SessionSummary } from '../../../../src/domain/sessionSummary'
import { summaryOf } from '../../../../src/domain/summaryOf'
import { sampleBeside } from '../../../../src/interchange/sampleWorkspace'
import { contentOf, newLibrary } from '../opened'

const sample = true
const added = <Name extends CollectionName>(name: Name, id: string, entity: NewEntity<Name> = {}) =>
  addEntity(name, { ...entity, name: id } as NewEntity<Name>, id)

/** A person's own season and a sample season, with a session each, and things filed under the sample's entities. */
const content: readonly LibraryEdit[] = [
  added('seasons', 'own'),
  added('seasons', 'shown', { sample }),
  added('sessions', 'mine', { seasonId: 'own', number: 1 }),
  added('sessions', 's1', { seasonId: 'shown', number: 1, sample }),
  added('sessions', 's2', { seasonId: 'shown', number: 2, archivedAt: 5, sample }),
  added('topics', 'topic', { sample }),
  added('units', 'unit', { sample }),
  added('units', 'town'),
  added('venues', 'hall', { sample }),
  added('cases', 'case', { topicId: 'topic', unitId: 'unit', sample }),
  added('people', 'person', { unitId: 'unit', sample }),
  added('people', 'colleague', { unitId: 'town' }),
  added('teams', 'team', { sample }),
]
const allSample = 'case hall person s1 s2 shown team topic unit'

/** The person's own session, which refers to these. */
const used = (...libraryIds: readonly string[]): SessionSummary => ({
  ...summaryOf('mine', new Replica(sessionKind, 'mine').snapshot),
  libraryIds,
})

function libraryOf(...edits: readonly LibraryEdit[]) {
  const library = newLibrary()
  library.edit(...content, ...edits)
  return library
}
const idsOf = (library: LibrarySnapshot): string[] =>
  collectionNames.flatMap((name) => visibleIn(library, name).map(({ id }: Entity) => id))

/** The ids that are deleted with a season. */
function gone(seasonId: string, summaries: readonly SessionSummary[], ...edits: readonly LibraryEdit[]): string {
  const library = libraryOf(...edits)
  const before = idsOf(library.snapshot)
  library.edit(...seasonRemoval(library.snapshot, summaries, seasonId).remove(9))
  const left = new Set(idsOf(library.snapshot))
  return before
    .filter((id) => !left.has(id))
    .sort()
    .join(' ')
}

test.each<[string, string, readonly SessionSummary[], readonly LibraryEdit[]]>([
  [allSample, 'shown', [], []],
  ['mine own', 'own', [], []],
  ['mine own', 'own', [used('hall')], []],
  ['case person s1 s2 shown team topic unit', 'shown', [used('hall')], []],
  ['hall person s1 s2 shown team', 'shown', [used('case')], []],
  ['case hall s1 s2 shown topic', 'shown', [used('person', 'team')], []],
  ['case hall person s1 s2 shown team topic', 'shown', [], [added('people', 'new', { unitId: 'unit' })]],
  ['case hall person s1 s2 shown team unit', 'shown', [], [added('cases', 'new', { topicId: 'topic' })]],
  [allSample, 'shown', [], [added('cases', 'new', { topicId: 'topic' }), removeEntity('cases', 'new', 1)]],
  // Neither its own sessions nor a deleted one keep anything.
  [allSample, 'shown', [{ ...used('hall'), id: 's1' }], []],
  [allSample, 'shown', [used('hall')], [removeEntity('sessions', 'mine', 1)]],
])('%s goes with %s', (ids, seasonId, summaries, edits) => expect(gone(seasonId, summaries, ...edits)).toBe(ids))

/** Records of the person's own season that refer to the sample. */
const ownVisit = [
  added('rounds', 'round', { seasonId: 'own' }),
  added('visits', 'visit', { roundId: 'round', unitId: 'unit', personIds: ['person'] }),
]
test.each<[string, string, readonly LibraryEdit[]]>([
  ['a visit of another season keeps its people and its unit', 'case hall s1 s2 shown team topic', ownVisit],
  [
    'a concern of another season keeps the case that answers it, with what that uses',
    'hall person s1 s2 shown team',
    [added('concerns', 'concern', { seasonId: 'own', caseId: 'case' })],
  ],
  [
    'a visit of the season itself keeps nothing',
    allSample,
    [
      added('rounds', 'round', { seasonId: 'shown', sample }),
      added('visits', 'visit', { roundId: 'round', unitId: 'unit', personIds: ['person'] }),
    ],
  ],
  [
    'a case that was carried into another season stays, with where it spread to',
    'hall person s1 s2 shown team topic',
    [
      added('cases', 'carried', { seasonIds: ['own', 'shown'], sample }),
      added('spreads', 'spread', { caseId: 'carried', unitId: 'unit', sample }),
      removeEntity('cases', 'case', 1),
    ],
  ],
  [
    'a spread of a case that goes keeps nothing',
    allSample,
    [added('spreads', 'spread', { caseId: 'case', unitId: 'unit', sample })],
  ],
  [
    'a topic of the person’s own that was merged keeps the other one',
    'case hall person s1 s2 shown team unit',
    [added('topics', 'merged', { mergedIntoId: 'topic', seasonIds: ['own'] })],
  ],
])('%s', (_, ids, edits) =>
  expect(gone('shown', [], ...edits).replace(/ (round|visit|spread|concern)\b/g, '')).toBe(ids),
)

test('it says how many visits and concerns go with it', () => {
  const { snapshot } = libraryOf(...ownVisit, added('concerns', 'concern', { seasonId: 'own' }))
  expect(seasonRemoval(snapshot, [], 'own')).toMatchObject({ visitCount: 1, concernCount: 1, sessionCount: 1 })
})

test('it says how many sessions are deleted with it, archived ones included, already deleted ones not', () => {
  const { snapshot } = libraryOf(removeEntity('sessions', 's1', 1))
  expect(seasonRemoval(snapshot, [], 'shown').sessionCount).toBe(1)
})

test('restoring brings back everything as it was, and earlier deletions stay deleted', () => {
  const library = libraryOf(removeEntity('sessions', 's2', 1), removeEntity('people', 'person', 1))
  const before = contentOf(library.snapshot)
  const { remove, restore } = seasonRemoval(library.snapshot, [], 'shown')
  library.edit(...remove(9))
  library.edit(...restore())
  expect(contentOf(library.snapshot)).toEqual(before)
})

test('nothing is left of the sample beside a person’s own content', () => {
  const library = newLibrary()
  library.edit(added('seasons', 'own'), added('sessions', 'mine', { seasonId: 'own', number: 1 }))
  const beside = sampleBeside()
  library.edit(...beside.library)
  const summaries = beside.sessions.map(({ id, edits }) => {
    const session = new Replica(sessionKind, id)
    session.edit(...edits)
    return summaryOf(id, session.snapshot)
  })
  const own = new Replica(sessionKind, 'mine')
  own.edit(setDetails({ theme: '邻里议事' }), insertRows([{ type: 'segment', title: '开场' }], null))
  const shown = present(library.snapshot.seasons.values()).find((season) => season.sample)
  const removal = seasonRemoval(library.snapshot, [...summaries, summaryOf('mine', own.snapshot)], shown?.id ?? '')
  library.edit(...removal.remove(9))
  expect(removal.sessionCount).toBe(6)
  expect(idsOf(library.snapshot).sort()).toEqual(['mine', 'own'])
})
