import { describe, expect, test } from 'vitest'
import {
  addAttendee,
  addCasting,
  addCueColumn,
  addPart,
  addQuestion,
  addRehearsal,
  addSegment,
  deleteAttendees,
  deleteRows,
  insertRows,
  moveAttendees,
  moveCasting,
  moveQuestion,
  moveRows,
  removeCasting,
  removeCueColumn,
  removeQuestion,
  removeRehearsal,
  restoreAttendees,
  restoreRows,
  setAttendee,
  setCasting,
  setCue,
  setCueColumn,
  setDetails,
  setPart,
  setPresence,
  setQuestion,
  setSegments,
  setText,
  type SessionEdit,
} from '../../../../src/document/edits/sessionEdits'
import { present } from '../../../../src/domain/entity'
import { newSession, orderOf, segmentOf, sessionOf } from '../opened'

describe('where rows go', () => {
  test.each<[what: string, edit: SessionEdit, order: string]>([
    ['a row after another', addSegment({}, 'a', 'x'), 'a x b c'],
    ['a row at the top', addSegment({}, null, 'x'), 'x a b c'],
    ['a row after the last', addSegment({}, 'c', 'x'), 'a b c x'],
    ['a row after one that is not there', addSegment({}, 'gone', 'x'), 'a b c x'],
    ['a part', addPart({ title: '上半场' }, 'b', 'x'), 'a b x c'],
    [
      'several rows keep their order',
      insertRows(
        ['x', 'y', 'z'].map((id) => ({ type: 'segment', id })),
        'a',
      ),
      'a x y z b c',
    ],
    ['an id that is taken adds nothing', addSegment({ title: 'again' }, null, 'c'), 'a b c'],
    ['a move down', moveRows(['a'], 'b'), 'b a c'],
    ['a move to the top', moveRows(['c'], null), 'c a b'],
    ['several rows, in the order given', moveRows(['c', 'a'], 'b'), 'b c a'],
    ['a row onto itself', moveRows(['b'], 'b'), 'a b c'],
    ['a group onto its own last row', moveRows(['a', 'b'], 'b'), 'a b c'],
    ['a group onto its own first row', moveRows(['b', 'c'], 'b'), 'a b c'],
    ['rows named twice', moveRows(['a', 'a'], 'c'), 'b c a'],
    ['rows that are not there', moveRows(['gone', 'a'], 'c'), 'b c a'],
    ['a move after a row that is not there', moveRows(['a'], 'gone'), 'b c a'],
    ['a deletion', deleteRows(['b', 'gone']), 'a c'],
  ])('%s', (_what, edit, order) => {
    const session = sessionOf(['a', 'b', 'c'])
    session.edit(edit)
    expect(orderOf(session.snapshot)).toBe(order)
  })
})

test.each([
  ['caseShare', true],
  ['hosting', false],
  ['photo', false],
] as const)('a new %s is in the programme: %s, until somebody says otherwise', (kind, inProgramme) => {
  const session = newSession()
  session.edit(addSegment({ kind }, null, 'a'))
  expect(segmentOf(session.snapshot, 'a').inProgramme).toBe(inProgramme)
  session.edit(setSegments(['a'], { inProgramme: !inProgramme }))
  expect(segmentOf(session.snapshot, 'a').inProgramme).toBe(!inProgramme)
})

describe('what edits write', () => {
  const full = () => {
    const session = newSession()
    session.edit(
      insertRows(
        [
          {
            type: 'segment',
            id: 'a',
            title: '幸福乐加梯',
            kind: 'skit',
            durationMs: 720_000,
            castings: [{ personId: 'p1', role: 'performer', character: '居委会书记' }, { teamId: 't1' }],
            questions: [{ text: '电梯难在哪里？', durationMs: 60_000 }],
            rehearsals: [{ durationMs: 700_000, heldAt: 5 }],
            cues: { mic: '手持2' },
            script: '电梯，难在哪里？',
          },
          { type: 'part', id: 'p', title: '上半场' },
        ],
        null,
      ),
    )
    return session
  }

  test('a segment is created completely, with defaults for omitted fields', () => {
    expect(segmentOf(full().snapshot, 'a')).toMatchObject({
      type: 'segment',
      kind: 'skit',
      title: '幸福乐加梯',
      durationMs: 720_000,
      minimumMs: 0,
      priority: 'flexible',
      assumedFrom: null,
      pin: null,
      skipped: false,
      inProgramme: true,
      sample: false,
      deletedAt: null,
      cues: { mic: '手持2' },
      script: '电梯，难在哪里？',
      notes: '',
      castings: [
        { personId: 'p1', teamId: null, role: 'performer', character: '居委会书记', props: '' },
        { personId: null, teamId: 't1', role: 'speaker' },
      ],
      questions: [{ text: '电梯难在哪里？', durationMs: 60_000 }],
      rehearsals: [{ durationMs: 700_000, heldAt: 5 }],
    })
  })

  test.each<[what: string, edit: SessionEdit, segment: object]>([
    [
      'fields',
      setSegments(['a', 'gone'], { title: '二', skipped: true }),
      { title: '二', skipped: true, kind: 'skit' },
    ],
    ['a pin', setSegments(['a'], { pin: { time: '14:30', dayOffset: 0 } }), { pin: { time: '14:30', dayOffset: 0 } }],
    ['a cue', setCue('a', 'light', '全暗'), { cues: { mic: '手持2', light: '全暗' } }],
    ['an emptied cue', setCue('a', 'mic', ''), { cues: {} }],
    ['a text', setText('a', 'notes', '先走一遍'), { notes: '先走一遍' }],
    ['a deletion', deleteRows(['a'], 9), { deletedAt: 9 }],
  ])('%s', (_what, edit, segment) => {
    const session = full()
    expect(session.edit(edit)).toBe(true)
    expect(segmentOf(session.snapshot, 'a')).toMatchObject(segment)
  })

  test('lists of a segment: set, move, add at the end, remove', () => {
    const session = full()
    const castings = () => segmentOf(session.snapshot, 'a').castings
    const [first, second] = castings().map(({ id }) => id)
    session.edit(setCasting('a', String(first), { props: '扩音器' }), addCasting('a', { personId: 'p2' }, 'third'))
    expect(castings().map(({ personId, props }) => [personId, props])).toEqual([
      ['p1', '扩音器'],
      [null, ''],
      ['p2', ''],
    ])
    session.edit(moveCasting('a', 'third', null), removeCasting('a', String(second)))
    expect(castings().map(({ id }) => id)).toEqual(['third', first])

    session.edit(
      addQuestion('a', { text: '二' }, 'q2'),
      moveQuestion('a', 'q2', null),
      setQuestion('a', 'q2', { durationMs: 5 }),
    )
    expect(segmentOf(session.snapshot, 'a').questions).toMatchObject([
      { text: '二', durationMs: 5 },
      { durationMs: 60_000 },
    ])
    session.edit(removeQuestion('a', 'q2'), addRehearsal('a', { durationMs: 1, heldAt: 6 }, 'r2'))
    expect(segmentOf(session.snapshot, 'a').questions).toHaveLength(1)
    expect(segmentOf(session.snapshot, 'a').rehearsals.map(({ heldAt }) => heldAt)).toEqual([5, 6])
    session.edit(removeRehearsal('a', 'r2'))
    expect(segmentOf(session.snapshot, 'a').rehearsals).toHaveLength(1)
  })

  test('details, presences, columns and attendees', () => {
    const session = newSession()
    session.edit(
      setDetails({ theme: '文明实践助推社会治理', hardEnd: '16:00' }),
      setPresence('p1', { status: 'confirmed' }),
      setPresence('p1', { arrival: '13:30' }),
      addCueColumn('直播', 'c1'),
      addCueColumn('摄像', 'c2'),
      setCueColumn('c1', { name: '网络直播' }),
      addAttendee({ name: '周敏', group: 'guest' }, 'x'),
      addAttendee({ name: '李平' }, 'y'),
      setAttendee('y', { post: '主任' }),
    )
    expect(session.snapshot).toMatchObject({
      details: {
        theme: '文明实践助推社会治理',
        start: '14:00',
        hardEnd: '16:00',
        zone: 'Asia/Shanghai',
        state: 'planning',
      },
      cueColumns: [{ id: 'c1', name: '网络直播' }, { id: 'c2' }],
      attendees: [
        { id: 'x', name: '周敏', group: 'guest' },
        { id: 'y', name: '李平', group: null, rank: null, listed: true, post: '主任' },
      ],
    })
    expect([...session.snapshot.presences.values()]).toEqual([
      { personId: 'p1', status: 'confirmed', arrival: '13:30', departure: null },
    ])
    session.edit(removeCueColumn('c1'), deleteAttendees(['x'], 9))
    expect(session.snapshot).toMatchObject({
      cueColumns: [{ id: 'c2' }],
      attendees: [
        { id: 'x', deletedAt: 9 },
        { id: 'y', deletedAt: null },
      ],
    })
  })

  test('attendees are ordered, deleted and restored in place', () => {
    const session = newSession()
    const names = () => present(session.snapshot.attendees).map(({ name }) => name)
    session.edit(addAttendee({ name: '甲' }, 'a'), addAttendee({ name: '乙' }, 'b'), addAttendee({ name: '丙' }, 'c'))
    session.edit(moveAttendees(['c'], 'a'))
    expect(names()).toEqual(['甲', '丙', '乙'])
    session.edit(deleteAttendees(['c', 'a']))
    expect(names()).toEqual(['乙'])
    session.edit(restoreAttendees(['a', 'c']))
    expect(names()).toEqual(['甲', '丙', '乙'])
  })

  test.each([
    ['a rank', 3, 3],
    ['no rank', null, null],
    ['half a rank', 1.5, null],
    ['a rank above the first', 0, null],
    ['a rank in words', '一', null],
  ])('%s is read', (_what, written, read) => {
    const session = newSession()
    session.edit(addAttendee({ rank: written as number | null }))
    expect(session.snapshot.attendees[0]?.rank).toBe(read)
  })

  test('a column that was removed keeps its cues, for undo and for colleagues', () => {
    const session = full()
    session.edit(addCueColumn('直播', 'c1'), setCue('a', 'c1', '推近'), removeCueColumn('c1'))
    expect(segmentOf(session.snapshot, 'a').cues).toEqual({ mic: '手持2', c1: '推近' })
  })

  test.each<[what: string, edit: SessionEdit]>([
    ['fields as they are', setSegments(['a'], { title: '幸福乐加梯', pin: null })],
    ['fields of a row that is not there', setSegments(['gone'], { title: '二' })],
    ['a part that is not there', setPart('gone', { title: '下半场' })],
    ['a cue of a row that is not there', setCue('gone', 'mic', '1')],
    ['a cue of a part', setCue('p', 'mic', '1')],
    ['an empty cue where there is none', setCue('a', 'light', '')],
    ['a text as it is', setText('a', 'script', '电梯，难在哪里？')],
    ['a text of a part', setText('p', 'script', '词')],
    ['a casting of a row that is not there', addCasting('gone', { personId: 'p1' })],
    ['a casting that is not there', setCasting('a', 'gone', { props: '伞' })],
    ['a casting that is gone already', removeCasting('a', 'gone')],
    ['a question moved that is not there', moveQuestion('a', 'gone', null)],
    ['a move to where it is', moveRows(['a'], null)],
    ['no rows', insertRows([], 'a')],
    ['an attendee that is not there', setAttendee('gone', { name: '周敏' })],
    ['an attendee that is gone already', deleteAttendees(['gone'])],
    ['a column that is not there', setCueColumn('gone', { name: '直播' })],
    ['fields that are undefined', setSegments(['a'], { title: undefined } as object)],
  ])('nothing to write: %s', (_what, edit) => {
    const session = full()
    session.edit(setSegments(['a'], { pin: null }))
    const before = session.snapshot
    expect(session.edit(edit)).toBe(false)
    expect(session.snapshot).toBe(before)
  })

  test('a row deleted twice keeps the first time', () => {
    const session = full()
    session.edit(deleteRows(['a'], 9))
    expect(session.edit(deleteRows(['a'], 10))).toBe(false)
    expect(session.snapshot.rows.get('a')?.deletedAt).toBe(9)
    session.edit(restoreRows(['a']))
    expect(session.snapshot.rows.get('a')?.deletedAt).toBeNull()
    expect(session.edit(restoreRows(['a', 'gone']))).toBe(false)
  })
})
