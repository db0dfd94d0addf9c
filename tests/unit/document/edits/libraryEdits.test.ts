import { expect, test } from 'vitest'
import {
  addEntity,
  moveEntity,
  removeEntity,
  restoreEntity,
  setEntity,
  type LibraryEdit,
} from '../../../../src/document/edits/libraryEdits'
import { collectionNames } from '../../../../src/domain/library'
import { present } from '../../../../src/domain/entity'
import { newLibrary } from '../opened'

function libraryOf(...edits: readonly LibraryEdit[]) {
  const library = newLibrary()
  library.edit(...['周敏', '李平', '王芳'].map((name, i) => addEntity('people', { name }, `p${i}`)), ...edits)
  return library
}
const namesOf = (library: ReturnType<typeof libraryOf>) =>
  present(library.snapshot.people.values()).map(({ name }) => name)

test.each<[what: string, edits: LibraryEdit[], names: string]>([
  ['added at the end', [addEntity('people', { name: '张喆' })], '周敏 李平 王芳 张喆'],
  ['renamed', [setEntity('people', 'p1', { name: '李萍' })], '周敏 李萍 王芳'],
  ['removed', [removeEntity('people', 'p1', 9)], '周敏 王芳'],
  ['restored to its place', [removeEntity('people', 'p1', 9), restoreEntity('people', 'p1')], '周敏 李平 王芳'],
  ['moved to the top', [moveEntity('people', ['p2'], null)], '王芳 周敏 李平'],
  ['moved after another', [moveEntity('people', ['p0', 'gone'], 'p1')], '李平 周敏 王芳'],
  [
    'added after removed ones',
    [removeEntity('people', 'p2', 9), addEntity('people', { name: '张喆' }, 'p3')],
    '周敏 李平 张喆',
  ],
  ['not there', [setEntity('people', 'gone', { name: '?' }), removeEntity('people', 'gone', 9)], '周敏 李平 王芳'],
  ['an id that is taken', [addEntity('people', { name: '?' }, 'p1')], '周敏 李平 王芳'],
])('%s', (_what, edits, names) => expect(namesOf(libraryOf(...edits)).join(' ')).toBe(names))

test('a removed entity can still be read through references to it', () => {
  const { snapshot } = libraryOf(removeEntity('people', 'p1', 9), removeEntity('people', 'p1', 10))
  expect(snapshot.people.get('p1')).toMatchObject({ name: '李平', deletedAt: 9 })
})

test('every collection takes an entity with nothing but defaults', () => {
  const library = newLibrary()
  library.edit(...collectionNames.map((name) => addEntity(name, {}, 'x')))
  for (const name of collectionNames) {
    const entity = library.snapshot[name].get('x')
    expect(entity).toMatchObject({ id: 'x', deletedAt: null, sample: false })
    expect(Object.values(entity ?? {})).not.toContain(undefined)
    expect(Object.isFrozen(entity)).toBe(true)
  }
})

test('an edit of one person leaves the other people and collections as they are', () => {
  const library = libraryOf()
  const before = library.snapshot
  library.edit(setEntity('people', 'p1', { phone: '1' }))
  expect(library.snapshot.people.get('p0')).toBe(before.people.get('p0'))
  expect(library.snapshot.people.get('p1')).not.toBe(before.people.get('p1'))
  expect(library.snapshot.cases).toBe(before.cases)
})
