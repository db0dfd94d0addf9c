import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partOf } from '../../../src/document/gestures'
import { addEntity, removeEntity } from '../../../src/document/edits/libraryEdits'
import {
  addSegment,
  deleteRows,
  setCue,
  setSegments,
  setText,
  type SessionEdit,
} from '../../../src/document/edits/sessionEdits'
import { contentOf, copyOf, newSession, openedWindow, orderOf, segmentOf, sessionOf, type OpenedWindow } from './opened'
import { editOf, steps } from './steps'

const edited = ({ gestures, session }: OpenedWindow, name: string, ...edits: SessionEdit[]) =>
  gestures.perform(name, [partOf(session, edits)])
const typed = ({ gestures, session }: OpenedWindow, merge: string, edit: SessionEdit) =>
  gestures.perform(merge, [partOf(session, [edit])], { merge })
const titleOf = ({ session }: OpenedWindow) => segmentOf(session.snapshot, 'a').title
const titled = (title: string) => setSegments(['a'], { title })

describe('one document', () => {
  test('undo removes an added row, redo restores it as it was', () => {
    const window = openedWindow()
    edited(window, 'add', addSegment({ title: '一', cues: { mic: '2' }, script: '词' }, null, 'a'))
    const added = window.session.snapshot.rows.get('a')
    expect(window.gestures.undo()).toBe('add')
    expect(window.session.snapshot.rows.has('a')).toBe(false)
    expect(window.gestures.redo()).toBe('add')
    expect(window.session.snapshot.rows.get('a')).toEqual(added)
  })

  test('undo and redo name their next gesture, and do nothing when there is none', () => {
    const window = openedWindow()
    const { gestures } = window
    edited(window, 'add', addSegment({}, null, 'a'))
    edited(window, 'title', titled('一'))
    expect([gestures.undoName, gestures.redoName]).toEqual(['title', null])
    gestures.undo()
    expect([gestures.undoName, gestures.redoName]).toEqual(['add', 'title'])
    expect([gestures.undo(), gestures.undo(), gestures.undo()]).toEqual(['add', null, null])
    expect([gestures.redo(), gestures.redo(), gestures.redo()]).toEqual(['add', 'title', null])
  })

  test('it is known later whether a gesture was undone', () => {
    const window = openedWindow()
    const { gestures } = window
    expect(gestures.last).toBe(null)
    edited(window, 'add', addSegment({}, null, 'a'))
    const added = gestures.last ?? {}
    edited(window, 'title', titled('一'))
    gestures.undo()
    expect(gestures.isDone(added)).toBe(true)
    gestures.undo()
    expect(gestures.isDone(added)).toBe(false)
    gestures.redo()
    expect(gestures.isDone(added)).toBe(true)
  })

  test('an edit that changes nothing leaves no step, and redo stays available', () => {
    const window = openedWindow(sessionOf(['a']))
    edited(window, 'title', titled('一'))
    window.gestures.undo()
    expect(edited(window, 'title', titled('a'))).toBe(false)
    expect([window.gestures.undoName, window.gestures.redoName]).toEqual([null, 'title'])
  })

  test('content from before the window opened is not undone, nor edits outside of gestures', () => {
    const window = openedWindow(sessionOf(['a']))
    edited(window, 'title', titled('一'))
    window.session.edit(addSegment({}, 'a', 'b'))
    expect([window.gestures.undo(), window.gestures.undo()]).toEqual(['title', null])
    expect(orderOf(window.session.snapshot)).toBe('a b')
    expect(titleOf(window)).toBe('a')
  })

  test('a thousand gestures are a thousand steps', () => {
    const window = openedWindow(sessionOf(['a']))
    for (let i = 0; i < 1000; i += 1) edited(window, `title ${i}`, titled(String(i)))
    let count = 0
    while (window.gestures.undo() !== null) count += 1
    expect(count).toBe(1000)
    expect(titleOf(window)).toBe('a')
  })

  test('when an edit throws, what it had changed can be undone', () => {
    const window = openedWindow(sessionOf(['a']))
    edited(window, 'title', titled('一'))
    const failing: SessionEdit = () => {
      throw new Error('out of paper')
    }
    expect(() => edited(window, 'broken', titled('二'), failing)).toThrow('out of paper')
    expect([window.gestures.undo(), window.gestures.undo()]).toEqual(['broken', 'title'])
    expect(titleOf(window)).toBe('a')
  })

  test('listeners are notified of every gesture, undo and redo', () => {
    const window = openedWindow(sessionOf(['a']))
    const names: (string | null)[] = []
    const end = window.gestures.subscribe(() => names.push(window.gestures.undoName))
    edited(window, 'title', titled('一'))
    window.gestures.undo()
    window.gestures.redo()
    end()
    window.gestures.undo()
    expect(names).toEqual(['title', null, 'title'])
  })
})

describe('typing', () => {
  test('in one field is one step, and another field starts another', () => {
    const window = openedWindow(sessionOf(['a']))
    for (const text of ['幸', '幸福', '幸福乐']) typed(window, 'title:a', titled(text))
    typed(window, 'cue:a', setCue('a', 'mic', '2'))
    expect([window.gestures.undo(), window.gestures.undo()]).toEqual(['cue:a', 'title:a'])
    expect(titleOf(window)).toBe('a')
    expect(window.gestures.redo()).toBe('title:a')
    expect(titleOf(window)).toBe('幸福乐')
  })

  test.each<[what: string, between: (window: OpenedWindow) => void]>([
    ['another gesture', (window) => edited(window, 'cue', setCue('a', 'mic', '2'))],
    ['undo and redo', ({ gestures }) => [gestures.undo(), gestures.redo()]],
  ])('after %s the same field starts a new step', (_what, between) => {
    const window = openedWindow(sessionOf(['a']))
    typed(window, 'title:a', titled('一'))
    between(window)
    typed(window, 'title:a', titled('一二'))
    window.gestures.undo()
    expect(titleOf(window)).toBe('一')
    while (window.gestures.undo() !== null);
    expect(titleOf(window)).toBe('a')
  })

  test('a merged gesture that reaches a second document joins its step too', () => {
    const window = openedWindow(sessionOf(['a']))
    const { library, session, gestures } = window
    typed(window, 'name', titled('周'))
    const both = [partOf(session, [titled('周敏')]), partOf(library, [addEntity('people', { name: '周敏' }, 'p1')])]
    gestures.perform('name', both, { merge: 'name' })
    expect([gestures.undo(), gestures.undo()]).toEqual(['name', null])
    expect(titleOf(window)).toBe('a')
    expect(library.snapshot.people.size).toBe(0)
  })
})

describe('a colleague meanwhile', () => {
  function together() {
    const window = openedWindow(sessionOf(['a', 'b']))
    const colleague = copyOf(window.session)
    const meet = () => {
      colleague.receive(window.session.encode())
      window.session.receive(colleague.encode())
    }
    return { window, colleague, meet }
  }

  test('edits other fields of the same row: they stay', () => {
    const { window, colleague, meet } = together()
    edited(window, 'title', titled('一'))
    meet()
    colleague.edit(setSegments(['a'], { durationMs: 60_000 }))
    meet()
    window.gestures.undo()
    expect(segmentOf(window.session.snapshot, 'a')).toMatchObject({ title: 'a', durationMs: 60_000 })
  })

  test('writes in the same text: what they wrote stays', () => {
    const { window, colleague, meet } = together()
    edited(window, 'script', setText('a', 'script', '各位来宾'))
    meet()
    colleague.edit(setText('a', 'script', '各位来宾，下午好'))
    meet()
    window.gestures.undo()
    expect(segmentOf(window.session.snapshot, 'a').script).toBe('，下午好')
  })

  test('sets the same field: undo skips the gesture that has no effect any more, and only that one', () => {
    const { window, colleague, meet } = together()
    edited(window, 'first', setCue('a', 'mic', '1'))
    edited(window, 'second', setCue('b', 'mic', '2'))
    edited(window, 'third', titled('一'))
    meet()
    colleague.edit(titled('二'))
    meet()
    expect(window.gestures.undo()).toBe('second')
    expect(titleOf(window)).toBe('二')
    expect(segmentOf(window.session.snapshot, 'a').cues).toEqual({ mic: '1' })
    expect(segmentOf(window.session.snapshot, 'b').cues).toEqual({})
    expect([window.gestures.redo(), window.gestures.redo()]).toEqual(['second', null])
  })

  test('writes in a row that is undone and redone: it comes back with what they wrote', () => {
    const { window, colleague, meet } = together()
    edited(window, 'add', addSegment({ title: '三' }, 'b', 'c'))
    meet()
    colleague.edit(setSegments(['c'], { durationMs: 60_000 }), setText('c', 'script', '词'))
    meet()
    window.gestures.undo()
    expect(orderOf(window.session.snapshot)).toBe('a b')
    window.gestures.redo()
    expect(segmentOf(window.session.snapshot, 'c')).toMatchObject({ title: '三', durationMs: 60_000, script: '词' })
    meet()
    expect(contentOf(colleague.snapshot)).toEqual(contentOf(window.session.snapshot))
  })

  test('deletes the row: undo of the field does not restore it', () => {
    const { window, colleague, meet } = together()
    edited(window, 'title', titled('一'))
    meet()
    colleague.edit(deleteRows(['a'], 9))
    meet()
    window.gestures.undo()
    expect(window.session.snapshot.rows.get('a')).toMatchObject({ title: 'a', deletedAt: 9 })
  })
})

describe('several documents', () => {
  const castInBoth = ({ library, session, gestures }: OpenedWindow) =>
    gestures.perform('cast', [
      partOf(library, [addEntity('people', { name: '周敏' }, 'p1')]),
      partOf(session, [addSegment({ title: '一' }, null, 'x')]),
    ])
  const shown = ({ library, session }: OpenedWindow) => [
    library.snapshot.people.has('p1'),
    session.snapshot.rows.has('x'),
  ]

  test('one gesture over two is one step', () => {
    const window = openedWindow()
    castInBoth(window)
    expect([window.gestures.undo(), ...shown(window)]).toEqual(['cast', false, false])
    expect([window.gestures.redo(), ...shown(window)]).toEqual(['cast', true, true])
    expect(window.gestures.undo()).toBe('cast')
    expect(window.gestures.undo()).toBe(null)
  })

  test('gestures in both are undone in the order in which they were made', () => {
    const window = openedWindow(sessionOf(['a']))
    const { library, gestures } = window
    edited(window, '1', titled('一'))
    gestures.perform('2', [partOf(library, [addEntity('people', {}, 'p1')])])
    edited(window, '3', titled('二'))
    gestures.perform('4', [partOf(library, [removeEntity('people', 'p1', 9)])])
    expect([1, 2, 3, 4].map(() => gestures.undo())).toEqual(['4', '3', '2', '1'])
    expect([1, 2, 3, 4].map(() => gestures.redo())).toEqual(['1', '2', '3', '4'])
    expect(titleOf(window)).toBe('二')
    expect(library.snapshot.people.get('p1')?.deletedAt).toBe(9)
  })

  test('a new gesture in one ends redo in all', () => {
    const window = openedWindow(sessionOf(['a']))
    const { library, gestures } = window
    gestures.perform('people', [partOf(library, [addEntity('people', { name: '甲' }, 'p1')])])
    gestures.undo()
    edited(window, 'title', titled('一'))
    expect(gestures.redo()).toBe(null)
    gestures.perform('unit', [partOf(library, [addEntity('units', { name: '乙' }, 'u1')])])
    gestures.undo()
    expect(gestures.redo()).toBe('unit')
    expect(library.snapshot.people.has('p1')).toBe(false)
  })

  test('a session that was closed drops its part; the gesture stays for the library', () => {
    const window = openedWindow(sessionOf(['a']))
    castInBoth(window)
    edited(window, 'title', titled('一'))
    window.gestures.unregister('s1')
    expect(window.gestures.undoName).toBe('cast')
    expect([window.gestures.undo(), ...shown(window)]).toEqual(['cast', false, true])
    expect([window.gestures.redo(), ...shown(window)]).toEqual(['cast', true, true])
    window.gestures.unregister('library')
    expect([window.gestures.undo(), window.gestures.redo()]).toEqual([null, null])
  })

  test('what was undone in a closed session cannot be redone', () => {
    const window = openedWindow(sessionOf(['a']))
    edited(window, 'title', titled('一'))
    window.gestures.undo()
    window.gestures.unregister('s1')
    expect([window.gestures.redoName, window.gestures.redo()]).toEqual([null, null])
  })

  test('a session opened again with the same id starts without steps', () => {
    const window = openedWindow(sessionOf(['a']))
    edited(window, 'title', titled('一'))
    const fresh = copyOf(window.session)
    window.gestures.register(fresh)
    expect(window.gestures.undo()).toBe(null)
    window.gestures.perform('cue', [partOf(fresh, [setCue('a', 'mic', '2')])])
    expect(window.gestures.undo()).toBe('cue')
    expect(segmentOf(fresh.snapshot, 'a')).toMatchObject({ title: '一', cues: {} })
  })

  test('a document that is not followed is changed, and leaves no step', () => {
    const window = openedWindow()
    const other = newSession()
    expect(window.gestures.perform('add', [partOf(other, [addSegment({}, null, 'a')])])).toBe(true)
    expect(other.snapshot.rows.has('a')).toBe(true)
    expect(window.gestures.undo()).toBe(null)
  })

  test('if one part has no effect any more, the other is still undone', () => {
    const window = openedWindow(sessionOf(['a']))
    const { library, session, gestures } = window
    gestures.perform('both', [partOf(library, [addEntity('people', {}, 'p1')]), partOf(session, [titled('一')])])
    const colleague = copyOf(session)
    colleague.edit(titled('二'))
    session.receive(colleague.encode())
    expect(gestures.undo()).toBe('both')
    expect(library.snapshot.people.has('p1')).toBe(false)
    expect(titleOf(window)).toBe('二')
    expect(gestures.redo()).toBe('both')
    expect(library.snapshot.people.has('p1')).toBe(true)
    expect(titleOf(window)).toBe('二')
  })
})

test('any number of gestures is undone exactly, one by one, and redone exactly', () => {
  const gesture = fc.record({ step: steps, withPerson: fc.boolean() })
  fc.assert(
    fc.property(fc.array(gesture, { maxLength: 30 }), (all) => {
      const window = openedWindow(sessionOf(['a', 'b', 'c', 'd']))
      const { library, session, gestures } = window
      const content = () => contentOf({ session: session.snapshot, library: library.snapshot })
      const states = [content()]
      for (const { step, withPerson } of all) {
        const parts = [partOf(session, [editOf(step, session.snapshot)])]
        if (withPerson) parts.push(partOf(library, [addEntity('people', {})]))
        if (gestures.perform(step.what, parts)) states.push(content())
      }
      for (const state of states.slice(0, -1).toReversed()) {
        gestures.undo()
        expect(content()).toEqual(state)
      }
      expect(gestures.undo()).toBe(null)
      for (const state of states.slice(1)) {
        gestures.redo()
        expect(content()).toEqual(state)
      }
      expect(gestures.redo()).toBe(null)
    }),
    { numRuns: 200 },
  )
})
