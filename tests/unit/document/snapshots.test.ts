import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { sessionKind } from '../../../src/document/documentKind'
import { Replica } from '../../../src/document/replica'
import {
  addAttendee,
  addCasting,
  addSegment,
  deleteRows,
  insertRows,
  moveRows,
  setAttendee,
  setCue,
  setDetails,
  setPresence,
  setSegments,
  setText,
  type SessionEdit,
} from '../../../src/document/edits/sessionEdits'
import { copyOf, newLibrary, newSession, orderOf, segmentOf, sessionOf } from './opened'

describe('unchanged parts keep their identity', () => {
  test.each<[what: string, edit: SessionEdit, changed: string]>([
    ['a field', setSegments(['b'], { title: '二' }), 'b'],
    ['a text', setText('b', 'script', '二'), 'b'],
    ['a cue', setCue('b', 'mic', '2'), 'b'],
    ['a casting', addCasting('b', { personId: 'p1' }), 'b'],
    ['a deletion', deleteRows(['b']), 'b'],
    ['a move', moveRows(['a'], 'c'), 'a'],
    ['a new row', addSegment({}, 'a', 'x'), 'x'],
    ['the details', setDetails({ theme: '二' }), ''],
  ])('%s', (_what, edit, changed) => {
    const session = sessionOf(['a', 'b', 'c'])
    const before = session.snapshot
    session.edit(edit)
    const { rows } = session.snapshot
    expect([...rows.keys()].filter((id) => rows.get(id) !== before.rows.get(id)).join(' ')).toBe(changed)
    expect(rows === before.rows).toBe(changed === '')
    expect(session.snapshot.attendees).toBe(before.attendees)
    expect(session.snapshot.presences).toBe(before.presences)
    expect(before.rows.get('x')).toBe(undefined)
  })

  test('attendees and presences, one by one', () => {
    const session = newSession()
    session.edit(addAttendee({ name: '甲' }, 'x'), addAttendee({ name: '乙' }, 'y'))
    session.edit(setPresence('p1', { status: 'confirmed' }), setPresence('p2', { status: 'declined' }))
    const before = session.snapshot
    session.edit(setAttendee('y', { post: '主任' }), setPresence('p2', { status: 'confirmed' }))
    const after = session.snapshot
    expect(after.attendees[0]).toBe(before.attendees[0])
    expect(after.attendees[1]).not.toBe(before.attendees[1])
    expect(after.presences.get('p1')).toBe(before.presences.get('p1'))
    expect(after.presences.get('p2')?.status).toBe('confirmed')
  })

  test('an update without anything new leaves the snapshot as it is and notifies nobody', () => {
    const session = sessionOf(['a'])
    const before = session.snapshot
    let told = 0
    session.subscribe(() => (told += 1))
    session.receive(session.encode())
    expect(session.snapshot).toBe(before)
    expect(told).toBe(0)
  })

  test('a snapshot cannot be changed', () => {
    const session = newSession()
    session.edit(
      insertRows(
        [{ type: 'segment', id: 'a', pin: { time: '14:00', dayOffset: 0 }, castings: [{}], cues: { mic: '1' } }],
        null,
      ),
      addAttendee({ name: '甲' }),
      setPresence('p1', { status: 'confirmed' }),
    )
    const { snapshot } = session
    const segment = segmentOf(snapshot, 'a')
    const frozen = [
      snapshot,
      snapshot.details,
      snapshot.attendees,
      snapshot.attendees[0],
      snapshot.presences.get('p1'),
      segment,
      segment.pin,
      segment.cues,
      segment.castings,
      segment.castings[0],
    ]
    expect(frozen.map((value) => typeof value === 'object' && Object.isFrozen(value))).toEqual(frozen.map(() => true))
  })
})

describe('listeners', () => {
  test('are notified once per edit, when snapshot and update are ready, and may edit themselves', () => {
    const session = sessionOf(['a'])
    const updates: Uint8Array[] = []
    session.onUpdate((update) => updates.push(update))
    const heard: string[] = []
    session.subscribe(() => {
      heard.push(`${orderOf(session.snapshot)}, sent ${updates.length}`)
      if (!session.snapshot.rows.has('b')) expect(session.edit(addSegment({}, 'a', 'b'))).toBe(true)
    })
    session.edit(setSegments(['a'], { title: '二' }), setSegments(['a'], { durationMs: 1 }))
    expect(heard).toEqual(['a, sent 1', 'a b, sent 2'])
  })

  test('what came from the host is not sent back', () => {
    const session = sessionOf(['a'])
    const colleague = copyOf(session)
    const sent: Uint8Array[] = []
    session.onUpdate((update) => sent.push(update))
    colleague.edit(addSegment({}, 'a', 'b'))
    session.receive(colleague.encode())
    expect(sent).toEqual([])
    expect(orderOf(session.snapshot)).toBe('a b')
  })

  test('stop after unsubscribing', () => {
    const session = newSession()
    let told = 0
    const end = session.subscribe(() => (told += 1))
    session.edit(addSegment({}, null))
    end()
    session.edit(addSegment({}, null))
    expect(told).toBe(1)
  })
})

describe('a foreign document is read with defaults', () => {
  function foreign(write: (doc: Y.Doc) => void) {
    const doc = new Y.Doc()
    write(doc)
    const session = newSession()
    session.receive(Y.encodeStateAsUpdate(doc))
    return session
  }
  const rowWith = (fields: Record<string, unknown>) =>
    foreign((doc) => doc.getMap('rows').set('a', new Y.Map(Object.entries(fields))))

  test('a row with nothing is an empty segment', () => {
    expect(rowWith({}).snapshot.rows.get('a')).toEqual({
      type: 'segment',
      id: 'a',
      order: '',
      deletedAt: null,
      sample: false,
      kind: 'custom',
      title: '',
      durationMs: 0,
      minimumMs: 0,
      priority: 'flexible',
      assumedFrom: null,
      pin: null,
      skipped: false,
      inProgramme: true,
      caseId: null,
      troupeId: null,
      castings: [],
      questions: [],
      rehearsals: [],
      cues: {},
      script: '',
      notes: '',
    })
  })

  test.each([
    ['keynote', 'reluctant', true],
    ['break', 'first', true],
    ['interaction', 'first', true],
    ['hosting', 'flexible', false],
    ['custom', 'flexible', true],
  ])('unset fields of a segment have the default of its kind: %s', (kind, priority, inProgramme) => {
    expect(rowWith({ kind }).snapshot.rows.get('a')).toMatchObject({ priority, inProgramme, minimumMs: 0 })
    const set = { kind, priority: 'locked', inProgramme: false, minimumMs: 60_000 }
    expect(rowWith(set).snapshot.rows.get('a')).toMatchObject(set)
  })

  test.each([
    ['kind', 'opera', 'custom'],
    ['priority', 7, 'flexible'],
    ['durationMs', 'long', 0],
    ['durationMs', Number.NaN, 0],
    ['title', 5, ''],
    ['pin', 'noon', null],
    ['pin', { time: 14 }, null],
    ['pin', { time: '14:00' }, { time: '14:00', dayOffset: 0 }],
    ['skipped', 'yes', false],
    ['deletedAt', 'today', null],
    ['castings', 'p1', []],
    ['cues', [], {}],
    ['script', 'kept as plain text', 'kept as plain text'],
  ])('%s: %o', (field, written, read) => {
    expect(rowWith({ [field]: written }).snapshot.rows.get('a')).toMatchObject({ [field]: read })
  })

  test('what is not a record is left out, and edits work around it', () => {
    const session = foreign((doc) => {
      const rows = doc.getMap('rows')
      rows.set('plain', 'no row')
      rows.set('list', new Y.Array())
      rows.set('a', new Y.Map([['order', 5]]))
      doc.getMap('presences').set('stray', true)
      doc.getMap('attendees').set('x', 1)
    })
    expect([...session.snapshot.rows.keys()]).toEqual(['a'])
    expect(session.snapshot.presences.size).toBe(0)
    expect(session.snapshot.attendees).toEqual([])
    session.edit(
      setSegments(['plain', 'list', 'a'], { title: '一' }),
      addSegment({}, 'a', 'b'),
      moveRows(['b', 'plain'], null),
    )
    expect(orderOf(session.snapshot)).toBe('b a')
    expect(segmentOf(session.snapshot, 'a').title).toBe('一')
  })

  test('a library too', () => {
    const doc = new Y.Doc()
    doc.getMap('people').set(
      'p1',
      new Y.Map<unknown>([
        ['name', 5],
        ['pace', 'fast'],
      ]),
    )
    const library = newLibrary()
    library.receive(Y.encodeStateAsUpdate(doc))
    expect(library.snapshot.people.get('p1')).toMatchObject({ name: '', pace: null, unitId: null })
  })
})

test('one field of a thousand rows is edited, snapshot included, in well under a millisecond', () => {
  const session = new Replica(sessionKind, 's1')
  const ids = Array.from({ length: 1000 }, (_, i) => `r${i}`)
  session.edit(
    insertRows(
      ids.map((id) => ({ type: 'segment', id, title: id, castings: [{ personId: 'p1' }], script: '词'.repeat(70) })),
      null,
    ),
  )
  const times = ids.map((id) => {
    const start = performance.now()
    session.edit(setSegments([id], { durationMs: 60_000 }))
    return performance.now() - start
  })
  const median = times.sort((a, b) => a - b)[500]
  expect(median).toBeLessThan(1)
})
