import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { DamagedUpdate, HostDocument } from '../../../src/document/hostDocument'
import { addEntity } from '../../../src/document/edits/libraryEdits'
import {
  addCasting,
  addSegment,
  deleteRows,
  insertRows,
  moveRows,
  removeCasting,
  setDetails,
  setSegments,
  setText,
} from '../../../src/document/edits/sessionEdits'
import { contentOf, copyOf, newLibrary, newSession } from './opened'
import { editOf, steps } from './steps'

/** A host and the updates that a window made on top of it, one per edit. */
function sent() {
  const host = HostDocument.create('s1')
  const window = newSession()
  window.receive(host.encode())
  const updates: Uint8Array[] = []
  window.onUpdate((update) => updates.push(update))
  window.edit(
    insertRows(
      ['a', 'b', 'c'].map((id) => ({ type: 'segment', id, title: id, script: '各位来宾😀' })),
      null,
    ),
  )
  window.edit(addCasting('a', { personId: 'p1' }, 'k1'))
  window.edit(setText('a', 'script', '各位来宾，下午好😀'))
  window.edit(removeCasting('a', 'k1'))
  window.edit(moveRows(['a'], 'c'), setSegments(['b'], { title: '二' }))
  window.edit(deleteRows(['c'], 9))
  return { host, window, updates }
}

const stateOf = (host: HostDocument) => ({ bytes: host.encode(), content: contentOf(host.snapshot()) })

describe('updates', () => {
  test('applied one after another make the same document', () => {
    const { host, window, updates } = sent()
    expect(updates).toHaveLength(6)
    for (const update of updates) host.apply(update)
    expect(contentOf(host.snapshot())).toEqual(contentOf(window.snapshot))
    expect(contentOf(HostDocument.load('s1', [host.encode()]).snapshot())).toEqual(contentOf(window.snapshot))
  })

  test('is stored as it was read, and encoded again from the first change on', () => {
    const { host, window, updates } = sent()
    const stored = host.encode()
    const read = HostDocument.load('s1', [stored])
    expect(read.encode()).toEqual(stored)
    for (const update of updates) read.apply(update)
    expect(contentOf(HostDocument.load('s1', [read.encode()]).snapshot())).toEqual(contentOf(window.snapshot))
  })

  test('applied twice change nothing', () => {
    const { host, updates } = sent()
    for (const update of updates) host.apply(update)
    const before = stateOf(host)
    for (const update of updates) host.apply(update)
    expect(stateOf(host)).toEqual(before)
  })

  test.each([
    [0, 1],
    [1, 2],
    [2, 4],
    [4, 5],
  ])('a gap in the middle: without update %i, update %i is refused', (missing, refused) => {
    const { host, window, updates } = sent()
    updates.slice(0, refused).forEach((update, i) => i !== missing && host.apply(update))
    const before = stateOf(host)
    expect(() => host.apply(updates[refused] ?? new Uint8Array())).toThrow(DamagedUpdate)
    expect(stateOf(host)).toEqual(before)
    for (const update of updates.slice(missing)) host.apply(update)
    expect(contentOf(host.snapshot())).toEqual(contentOf(window.snapshot))
  })

  test('a gap inside one update is refused', () => {
    const { host, updates } = sent()
    const [first, , third] = updates
    const gapped = Y.mergeUpdates([first ?? new Uint8Array(), third ?? new Uint8Array()])
    const before = stateOf(host)
    expect(() => host.apply(gapped)).toThrow(DamagedUpdate)
    expect(stateOf(host)).toEqual(before)
  })

  test('an update that only deletes something missing is refused', () => {
    const window = newSession()
    window.edit(addSegment({}, null, 'a'), setDetails({ theme: '一' }))
    const only: Uint8Array[] = []
    window.onUpdate((update) => only.push(update))
    window.doc.getMap('details').delete('theme')
    const host = HostDocument.create('s1')
    const before = stateOf(host)
    expect(() => host.apply(only[0] ?? new Uint8Array())).toThrow(DamagedUpdate)
    expect(stateOf(host)).toEqual(before)
  })

  test('updates of several windows that depend on each other are applied as one', () => {
    const one = newSession()
    one.edit(addSegment({ title: '一' }, null, 'a'))
    const two = copyOf(one)
    two.edit(setSegments(['a'], { title: '二' }), addSegment({}, 'a', 'b'))
    one.receive(two.encode())
    one.edit(setSegments(['b'], { title: '三' }))
    const host = HostDocument.create('s1')
    host.apply(one.encode())
    expect(contentOf(host.snapshot())).toEqual(contentOf(one.snapshot))
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(1)],
    ['text', new TextEncoder().encode('{"rows":[]}')],
    ['zeros that are too many structs', Uint8Array.of(255, 255, 255, 255, 15, 0, 0)],
  ])('%s is refused', (_what, update) => {
    const host = HostDocument.create('s1')
    const before = stateOf(host)
    expect(() => host.apply(update)).toThrow(DamagedUpdate)
    expect(stateOf(host)).toEqual(before)
  })

  test('cut or garbled, an update is either refused and leaves no trace, or leaves a document that works', () => {
    const { host: empty, updates } = sent()
    const base = empty.encode()
    const damage = fc.record({
      of: fc.nat(updates.length - 1),
      cut: fc.option(fc.nat(400)),
      flips: fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 255 })), { maxLength: 3 }),
    })
    let refused = 0
    fc.assert(
      fc.property(damage, ({ of, cut, flips }) => {
        const host = HostDocument.load('s1', [base, ...updates.slice(0, of)])
        const bytes = (updates[of] ?? new Uint8Array()).slice(0, cut ?? undefined)
        for (const [at, flip] of flips)
          bytes[at % Math.max(1, bytes.length)] = (bytes[at % Math.max(1, bytes.length)] ?? 0) ^ flip
        const before = stateOf(host)
        try {
          host.apply(bytes)
        } catch (error) {
          refused += 1
          expect(error).toBeInstanceOf(DamagedUpdate)
          expect(stateOf(host)).toEqual(before)
        }
        expect(() => HostDocument.load('s1', [host.encode()])).not.toThrow()
      }),
      { numRuns: 500 },
    )
    expect(refused).toBeGreaterThan(100)
  })

  test('any history is applied completely, in one piece', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 20 }), (all) => {
        const window = newSession()
        const host = HostDocument.create('s1')
        window.onUpdate((update) => host.apply(update))
        for (const step of all) window.edit(editOf(step, window.snapshot))
        const fresh = new HostDocument('s1')
        fresh.apply(host.encode())
        expect(contentOf(host.snapshot())).toEqual(contentOf(window.snapshot))
        expect(contentOf(fresh.snapshot())).toEqual(contentOf(window.snapshot))
      }),
    )
  })
})

describe('loading', () => {
  test('the library is a library', () => {
    const window = newLibrary()
    window.edit(addEntity('people', { name: '周敏' }, 'p1'))
    const host = HostDocument.load('library', [window.encode()])
    expect(contentOf(host.snapshot())).toEqual(contentOf(window.snapshot))
  })

  test('with a gap in the middle throws', () => {
    const { host, updates } = sent()
    expect(() => HostDocument.load('s1', [host.encode(), ...updates.filter((_, i) => i !== 1)])).toThrow(DamagedUpdate)
  })

  test('something unreadable throws', () => {
    expect(() => HostDocument.load('s1', [Uint8Array.of(9, 9, 9)])).toThrow(DamagedUpdate)
  })
})

describe('the schema version', () => {
  test('a new document has the one that is written now, and nothing to migrate', () => {
    const host = HostDocument.load('s1', [HostDocument.create('s1').encode()])
    expect([host.schemaVersion, host.readOnly, host.migrate()]).toEqual([host.currentVersion, false, null])
  })

  test('a document without one is of the first', () => {
    expect(new HostDocument('library').schemaVersion).toBe(1)
  })

  test('a document from a newer version is read only, and not migrated', () => {
    const newer = new Y.Doc()
    newer.getMap('meta').set('schemaVersion', 99)
    newer.getMap('details').set('theme', '明天')
    const host = HostDocument.load('s1', [Y.encodeStateAsUpdate(newer)])
    expect([host.readOnly, host.migrate(), host.schemaVersion]).toEqual([true, null, 99])
    expect(host.snapshot()).toMatchObject({ details: { theme: '明天' } })
  })
})
