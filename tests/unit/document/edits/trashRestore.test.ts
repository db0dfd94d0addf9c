import { expect, test } from 'vitest'
import { addEntity, purgeEntity, removeEntity, type LibraryEdit } from '../../../../src/document/edits/libraryEdits'
import { trashRestore } from '../../../../src/document/edits/trashRestore'
import type { CollectionName, EntityRef } from '../../../../src/domain/library'
import type { SessionSummary } from '../../../../src/domain/sessionSummary'
import { newLibrary } from '../opened'

const content: readonly LibraryEdit[] = [
  addEntity('seasons', { name: '第一季' }, 'season'),
  addEntity('units', { name: '天平街道' }, 'unit'),
  addEntity('people', { name: '林峰', unitId: 'unit' }, 'lin'),
  addEntity('people', { name: '吴晓' }, 'wu'),
  addEntity('cases', { name: '幸福乐加梯', unitId: 'unit' }, 'case'),
  addEntity('attachments', { name: '现场.jpg', ownerId: 'case' }, 'photo'),
  addEntity('sessions', { seasonId: 'season', number: 1, archivedAt: 5 }, 's1'),
  addEntity('sessions', { seasonId: 'season', number: 2 }, 's2'),
]
const collectionOf: Readonly<Record<string, CollectionName>> = {
  season: 'seasons',
  unit: 'units',
  lin: 'people',
  wu: 'people',
  case: 'cases',
  photo: 'attachments',
  s1: 'sessions',
  s2: 'sessions',
}
const ref = (id: string): EntityRef => ({ collection: collectionOf[id] ?? 'people', id })
const summaries = [{ id: 's1', libraryIds: ['lin'] }] as unknown as readonly SessionSummary[]

function libraryOf(gone: string) {
  const library = newLibrary()
  library.edit(...content)
  for (const word of gone.split(' ').filter(Boolean)) {
    const [id = '', at = '1', how] = word.split('@')
    const { collection } = ref(id)
    library.edit(removeEntity(collection, id, Number(at)))
    if (how) library.edit(purgeEntity(collection, id, 50))
  }
  return library
}

test.each([
  ['a person alone', 'lin', 'lin', '', ''],
  ['a person whose unit is in the trash restores it too', 'lin unit', 'lin', 'unit', ''],
  ['a session restores its season, people and their unit', 's1 season lin unit wu', 's1', 'lin season unit', ''],
  ['a session whose season is gone for good says so', 's1 season@2@purged', 's1', '', '第一季'],
  ['a person whose unit is gone for good says so', 'lin unit@2@purged', 'lin', '', '天平街道'],
  ['an attachment restores its case', 'photo case unit', 'photo', 'case unit', ''],
  ['a case does not restore what was deleted from it before', 'photo@2 case@3', 'case', '', ''],
  ['a season restores what was deleted with it', 'season@7 s1@7 s2@3 wu@7', 'season', 's1 wu', ''],
  ['what was deleted for good does not come back', 'wu@2@purged', 'wu', '', ''],
])('%s', (_, gone, chosen, along, lost) => {
  const library = libraryOf(gone)
  const plan = trashRestore(library.snapshot, summaries, chosen.split(' ').map(ref))
  expect(
    plan.along
      .map(({ id }) => id)
      .sort()
      .join(' '),
  ).toBe(along)
  expect(plan.lost.join(' ')).toBe(lost)
  library.edit(...plan.edits)
  const back = [...chosen.split(' '), ...along.split(' ').filter(Boolean)]
  for (const id of back.filter((one) => !gone.includes(`${one}@2@purged`))) {
    const { collection } = ref(id)
    expect(library.snapshot[collection].get(id)?.deletedAt).toBeNull()
  }
})

test('an archived session is restored unarchived, so that it is visible in the list', () => {
  const library = libraryOf('s1')
  const plan = trashRestore(library.snapshot, summaries, [ref('s1')])
  library.edit(...plan.edits)
  expect(plan.unarchived).toBe(1)
  expect(library.snapshot.sessions.get('s1')).toMatchObject({ deletedAt: null, archivedAt: null })
})
