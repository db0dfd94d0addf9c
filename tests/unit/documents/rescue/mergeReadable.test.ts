import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { isWhole, mergeReadable } from '../../../../electron/documents/rescue/mergeReadable'

/** Edits of one document by two people in turn, each as its own update; every fifth may be a deletion. */
function updatesOf(edits: number, deletions = true): Uint8Array[] {
  const updates: Uint8Array[] = []
  const people = [new Y.Doc(), new Y.Doc()]
  for (const person of people) {
    person.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'other') return
      updates.push(update)
      for (const other of people) if (other !== person) Y.applyUpdate(other, update, 'other')
    })
  }
  for (let i = 0; i < edits; i++) {
    const list = people[i % 2]?.getArray<number>('list')
    if (deletions && i % 5 === 4) list?.delete(0, 1)
    else list?.push([i])
  }
  return updates
}

const listOf = (update: Uint8Array): unknown[] => {
  const document = new Y.Doc()
  Y.applyUpdate(document, update)
  return document.getArray('list').toArray()
}

test('without a gap nothing is left out', () => {
  const updates = updatesOf(20)
  const { update, leftOut } = mergeReadable(updates)
  expect(leftOut).toBe(0)
  expect(isWhole(update)).toBe(true)
  expect(listOf(update)).toEqual(listOf(Y.mergeUpdates(updates)))
})

test('with a gap in the middle, what depends on it is counted and left out', () => {
  const updates = updatesOf(4)
  const { update, leftOut } = mergeReadable(updates.filter((_, i) => i !== 1))
  expect(leftOut).toBe(2)
  expect(listOf(update)).toEqual([0])
  expect(isWhole(update)).toBe(true)
})

test('a backup fills the gap', () => {
  const updates = updatesOf(4)
  const backup = Y.mergeUpdates(updates.slice(0, 2))
  const { update, leftOut } = mergeReadable([backup, ...updates.slice(2)])
  expect(leftOut).toBe(0)
  expect(listOf(update)).toEqual([0, 1, 2, 3])
})

test('a deletion of something missing is counted', () => {
  const updates = updatesOf(5)
  expect(mergeReadable(updates.slice(4)).leftOut).toBe(1)
})

test('unreadable updates are counted', () => {
  expect(mergeReadable([...updatesOf(2), new Uint8Array([9, 9, 9])])).toMatchObject({ leftOut: 1 })
})

test('whatever is missing, the rest is a complete document that can be edited', () => {
  const updates = updatesOf(30, false)
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (isThere) => {
      const { update, leftOut } = mergeReadable(updates.filter((_, i) => isThere[i]))
      const document = new Y.Doc()
      Y.applyUpdate(document, update)
      expect(document.store.pendingStructs).toBeNull()
      expect(document.store.pendingDs).toBeNull()
      // Each edit depends on the one before it, so exactly what is before the first gap can be used.
      const gap = isThere.indexOf(false)
      expect(leftOut > 0).toBe(gap !== -1 && isThere.lastIndexOf(true) > gap)
      document.getArray('list').push(['goes on'])
      expect(document.getArray('list').toArray()).toContain('goes on')
    }),
  )
})
