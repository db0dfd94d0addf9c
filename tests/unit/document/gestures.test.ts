import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { libraryKind, sessionKind } from '../../../src/document/documentKind'
import { Gestures, partOf } from '../../../src/document/gestures'
import { addEntity } from '../../../src/document/libraryEdits'
import { Replica } from '../../../src/document/replica'
import { addSegment, deleteRows, moveRows, setCue, setSegments, setText } from '../../../src/document/sessionEdits'
import { present } from '../../../src/domain/entity'

function opened() {
  const library = new Replica(libraryKind, 'library')
  const session = new Replica(sessionKind, 's1')
  const gestures = new Gestures()
  gestures.register(library)
  gestures.register(session)
  return { library, session, gestures }
}
type Opened = ReturnType<typeof opened>
const contentOf = ({ library, session }: Opened) => ({
  rows: present(session.snapshot.rows.values()),
  people: present(library.snapshot.people.values()),
})

describe('gestures', () => {
  test('one gesture over two documents is one step', () => {
    const window = opened()
    const { library, session, gestures } = window
    gestures.perform('cast', [
      partOf(library, [addEntity('people', { name: '周敏' }, 'p1')]),
      partOf(session, [addSegment({ title: '一' }, null, 'a')]),
    ])
    expect(gestures.undo()).toBe('cast')
    expect(contentOf(window)).toEqual({ rows: [], people: [] })
    expect(gestures.redo()).toBe('cast')
    expect(library.snapshot.people.get('p1')?.name).toBe('周敏')
    expect(session.snapshot.rows.get('a')?.title).toBe('一')
  })

  test('typing in one field is one step, and another field starts another', () => {
    const { session, gestures } = opened()
    gestures.perform('add', [partOf(session, [addSegment({ title: '' }, null, 'a')])])
    for (const title of ['幸', '幸福', '幸福乐'])
      gestures.perform('title', [partOf(session, [setSegments(['a'], { title })])], { merge: 'title:a' })
    gestures.perform('cue', [partOf(session, [setCue('a', 'mic', '2')])], { merge: 'cue:a' })
    expect([gestures.undo(), gestures.undo()]).toEqual(['cue', 'title'])
    expect(session.snapshot.rows.get('a')?.title).toBe('')
  })

  test('an edit that changes nothing leaves no step', () => {
    const { session, gestures } = opened()
    gestures.perform('add', [partOf(session, [addSegment({ title: '一' }, null, 'a')])])
    expect(gestures.perform('title', [partOf(session, [setSegments(['a'], { title: '一' })])])).toBe(false)
    expect(gestures.undoName).toBe('add')
  })

  test("a colleague's edit in between stays", () => {
    const { session, gestures } = opened()
    const colleague = new Replica(sessionKind, 's1')
    gestures.perform('add', [partOf(session, [addSegment({ title: '一' }, null, 'a')])])
    colleague.receive(session.encode())
    gestures.perform('title', [partOf(session, [setSegments(['a'], { title: '二' })])])
    colleague.edit(setSegments(['a'], { durationMs: 60_000 }))
    session.receive(colleague.encode())
    gestures.undo()
    expect(session.snapshot.rows.get('a')).toMatchObject({ title: '一', durationMs: 60_000 })
  })

  test('a new gesture ends what could be done again, in every document', () => {
    const { library, session, gestures } = opened()
    gestures.perform('people', [partOf(library, [addEntity('people', { name: '甲' }, 'p1')])])
    gestures.undo()
    gestures.perform('add', [partOf(session, [addSegment({}, null, 'a')])])
    expect(gestures.redo()).toBe(null)
    expect(library.snapshot.people.has('p1')).toBe(false)
  })

  test('any number of gestures is taken back exactly and done again exactly', () => {
    const ids = ['a', 'b', 'c', 'd']
    const id = fc.constantFrom(...ids)
    const step = fc.oneof(
      fc.record({ do: fc.constant('title'), id, text: fc.string({ maxLength: 4 }) }),
      fc.record({ do: fc.constant('script'), id, text: fc.string({ unit: 'grapheme', maxLength: 6 }) }),
      fc.record({ do: fc.constant('delete'), id, text: fc.constant('') }),
      fc.record({ do: fc.constant('move'), id, text: fc.constantFrom(...ids) }),
      fc.record({ do: fc.constant('add'), id, text: fc.string({ maxLength: 4 }) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const window = opened()
        const { session, gestures } = window
        const colleague = new Replica(sessionKind, 's1')
        colleague.edit(...ids.map((row) => addSegment({ title: row }, null, row)))
        session.receive(colleague.encode())
        let count = 0
        const before = contentOf(window)
        for (const { do: what, id: row, text } of steps) {
          const edit =
            what === 'title'
              ? setSegments([row], { title: text })
              : what === 'script'
                ? setText(row, 'script', text)
                : what === 'delete'
                  ? deleteRows([row], 1)
                  : what === 'move'
                    ? moveRows([row], text === row ? null : text)
                    : addSegment({ title: text }, row)
          if (gestures.perform(what, [partOf(session, [edit])])) count += 1
        }
        const after = contentOf(window)
        for (let i = 0; i < count; i += 1) expect(gestures.undo()).not.toBe(null)
        expect(contentOf(window)).toEqual(before)
        for (let i = 0; i < count; i += 1) expect(gestures.redo()).not.toBe(null)
        expect(contentOf(window)).toEqual(after)
      }),
    )
  })
})
