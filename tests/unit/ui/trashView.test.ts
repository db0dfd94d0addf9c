import { expect, test } from 'vitest'
import { addEntity, purgeEntity, removeEntity } from '../../../src/document/edits/libraryEdits'
import { dayMs } from '../../../src/domain/timing/units'
import { noReadings } from '../../../src/domain/search/readingsWith'
import { finderWith } from '../../../src/ui/components/finder'
import type { TrashKind } from '../../../src/ui/state/trashPlace'
import { trashView } from '../../../src/ui/trash/trashView'
import { newLibrary } from '../document/opened'
import type { SessionSummary } from '../../../src/domain/sessionSummary'

const summaries = [{ id: 's', theme: '邻里议事', libraryIds: ['wu'] }] as unknown as readonly SessionSummary[]

function view(kind: TrashKind = 'all', query = '', nowDays = 10) {
  const library = newLibrary()
  library.edit(
    addEntity('seasons', { name: '第一季' }, 'q'),
    addEntity('units', { name: '天平街道' }, 'u'),
    addEntity('sessions', { seasonId: 'q', number: 2 }, 's'),
    addEntity('sessions', { seasonId: 'q', number: 3 }, 'live'),
    addEntity('people', { name: '林峰', unitId: 'u' }, 'lin'),
    addEntity('people', { name: '吴晓' }, 'wu'),
    addEntity('people', { name: '何清' }, 'he'),
    removeEntity('sessions', 's', 3 * dayMs),
    removeEntity('people', 'lin', 2 * dayMs),
    removeEntity('people', 'wu', dayMs),
    removeEntity('people', 'he', dayMs),
    removeEntity('seasons', 'q', dayMs),
    purgeEntity('people', 'he', 2 * dayMs),
  )
  return trashView(library.snapshot, summaries, { kind, query, find: finderWith(noReadings) }, nowDays * dayMs)
}
const shown = (items: ReturnType<typeof view>['items']) =>
  items.map(({ name, number, under, daysLeft }) => [name, number ?? '-', under || '-', daysLeft ?? 'stays'].join(' '))

test('the latest deletion comes first, with where it was and how long it stays', () => {
  expect(shown(view().items)).toEqual([
    '邻里议事 2 第一季 83',
    '林峰 - 天平街道 82',
    // It stays as long as the session that mentions it.
    '吴晓 - - 83',
    // It has a session that is not deleted.
    '第一季 - - stays',
  ])
})

test.each<[TrashKind, string, string]>([
  ['people', '', '林峰 吴晓'],
  ['all', '天平', '林峰'],
  ['all', '第一季', '邻里议事 第一季'],
  ['sessions', '林', ''],
])('of %s, looking for “%s”: %s', (kind, query, names) => {
  const { items, counts } = view(kind, query)
  expect(items.map(({ name }) => name).join(' ')).toBe(names)
  expect([...counts].sort().join(' ')).toBe('all,4 people,2 seasons,1 sessions,1')
})

test('the last day counts as a day, and what is due stays listed until it is removed', () => {
  expect(view('people', '林峰', 91.5).items[0]?.daysLeft).toBe(1)
  expect(view('people', '林峰', 93).items[0]?.daysLeft).toBe(0)
})

test('an attachment says which case it was deleted from', () => {
  const library = newLibrary()
  library.edit(
    addEntity('cases', { name: '幸福乐加梯' }, 'c'),
    addEntity('attachments', { name: '现场.jpg', ownerId: 'c' }, 'a'),
    removeEntity('attachments', 'a', dayMs),
  )
  const wanted = { kind: 'attachments', query: '', find: finderWith(noReadings) } as const
  const { items } = trashView(library.snapshot, [], wanted, 10 * dayMs)
  expect(shown(items)).toEqual(['现场.jpg - 幸福乐加梯 81'])
})
