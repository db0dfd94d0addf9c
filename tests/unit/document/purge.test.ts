import { expect, test } from 'vitest'
import {
  addEntity,
  bringBack,
  purgeEntity,
  removeEntity,
  restoreEntity,
  setEntity,
} from '../../../src/document/edits/libraryEdits'
import { partOf } from '../../../src/document/gestures'
import { newLibrary, openedWindow } from './opened'

const person = { name: '李平', phone: '021-1', notes: '吃素', unitId: 'u', pace: 170 }

function libraryOfOne() {
  const library = newLibrary()
  library.edit(addEntity('people', person, 'p'))
  return library
}
const copyOf = (library: ReturnType<typeof newLibrary>) => {
  const copy = newLibrary()
  copy.receive(library.encode())
  return copy
}

test('only the name of a person deleted for good is left, for sessions that refer to them', () => {
  const library = libraryOfOne()
  library.edit(removeEntity('people', 'p', 9), purgeEntity('people', 'p', 20))
  expect(library.snapshot.people.get('p')).toMatchObject({
    name: '李平',
    deletedAt: 9,
    purgedAt: 20,
    phone: '',
    notes: '',
    unitId: null,
    pace: null,
  })
})

test('only what is in the trash is deleted for good, and a late undo does not bring it back', () => {
  const library = libraryOfOne()
  library.edit(purgeEntity('people', 'p', 20), purgeEntity('people', 'nobody', 20))
  expect(library.snapshot.people.get('p')).toMatchObject({ deletedAt: null, phone: '021-1' })
  library.edit(removeEntity('people', 'p', 9), purgeEntity('people', 'p', 20), restoreEntity('people', 'p'))
  expect(library.snapshot.people.get('p')).toMatchObject({ deletedAt: 9, purgedAt: 20 })
})

test('merged with an old copy in which it was restored and edited, it stays deleted for good', () => {
  const library = libraryOfOne()
  library.edit(removeEntity('people', 'p', 9))
  const old = copyOf(library)
  library.edit(purgeEntity('people', 'p', 20))
  old.edit(restoreEntity('people', 'p'), setEntity('people', 'p', { phone: '021-2' }))
  const both = [copyOf(library), copyOf(old)]
  both[0]?.receive(old.encode())
  both[1]?.receive(library.encode())
  for (const { snapshot } of both) {
    expect(snapshot.people.get('p')).toMatchObject({ purgedAt: 20 })
    expect(snapshot.people.get('p')?.deletedAt).not.toBeNull()
  }
})

test('undo of an earlier edit has no effect on what was deleted for good', () => {
  const { library, gestures } = openedWindow()
  gestures.perform('add', [partOf(library, [addEntity('people', person, 'p')])])
  gestures.perform('change', [partOf(library, [setEntity('people', 'p', { phone: '021-2' })])])
  gestures.perform('delete', [partOf(library, [removeEntity('people', 'p', 9)])])
  const host = copyOf(library)
  host.edit(purgeEntity('people', 'p', 20))
  library.receive(host.encode())
  gestures.perform('other', [partOf(library, [addEntity('venues', { name: '礼堂' }, 'v')])])
  expect(gestures.undo()).toBe('other')
  expect(gestures.undo()).toBeNull()
  expect(library.snapshot.people.get('p')).toMatchObject({ name: '李平', phone: '', deletedAt: 9, purgedAt: 20 })
})

test.each([
  ['deleted for good: as in the backup', [removeEntity('people', 'p', 9), purgeEntity('people', 'p', 20)], '021-9'],
  ['in the trash: restored as it is', [removeEntity('people', 'p', 9)], '021-1'],
  ['existing: unchanged', [], '021-1'],
])('restored from a backup, %s', (_, edits, phone) => {
  const library = libraryOfOne()
  library.edit(...edits)
  library.edit(bringBack('people', 'p', { ...person, phone: '021-9' }))
  library.edit(bringBack('people', 'q', { name: '王芳' }))
  expect(library.snapshot.people.get('p')).toMatchObject({ name: '李平', phone, deletedAt: null, unitId: 'u' })
  expect(library.snapshot.people.get('p')?.purgedAt).toBeUndefined()
  expect(library.snapshot.people.get('q')).toMatchObject({ name: '王芳', deletedAt: null })
})
