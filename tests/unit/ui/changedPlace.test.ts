import './fakeStudio'
import { expect, test } from 'vitest'
import { libraryKind, sessionKind } from '../../../src/document/documentKind'
import { Gestures, partOf } from '../../../src/document/gestures'
import { addEntity, removeEntity, setEntity, type LibraryEdit } from '../../../src/document/edits/libraryEdits'
import { Replica } from '../../../src/document/replica'
import {
  deleteRows,
  insertRows,
  setDetails,
  setSegments,
  type SessionEdit,
} from '../../../src/document/edits/sessionEdits'
import { changedPlace } from '../../../src/ui/state/changedPlace'
import type { ScreenName } from '../../../src/ui/state/place'

const rows: SessionEdit = insertRows(
  ['甲', '乙', '丙'].map((id) => ({ type: 'segment', id })),
  null,
)

/** Two sessions, `s1` and `s2`, of the same rows 甲 乙 丙, both open. */
function openedTwo() {
  const library = new Replica(libraryKind, 'library')
  const sessions = ['s1', 's2'].map((id) => new Replica(sessionKind, id))
  for (const session of sessions) {
    library.edit(addEntity('sessions', { number: 1 }, session.id))
    session.edit(rows)
  }
  library.edit(addEntity('people', { name: '陈立' }, 'p1'))
  const gestures = new Gestures()
  for (const replica of [library, ...sessions]) gestures.register(replica)
  const now = () => ({ library: library.snapshot, sessions: sessions.map(({ snapshot }) => snapshot) })
  return { library, sessions, gestures, now }
}

interface Gesture {
  readonly s1?: SessionEdit
  readonly s2?: SessionEdit
  readonly library?: LibraryEdit
}

/** Where undo of the gesture goes: `screen session rows`. */
function undone(gesture: Gesture, screen: ScreenName, sessionId: string | null): string | null {
  const { library, sessions, gestures, now } = openedTwo()
  const parts = sessions.flatMap((session, i) => {
    const edit = i === 0 ? gesture.s1 : gesture.s2
    return edit ? [partOf(session, [edit])] : []
  })
  gestures.perform('some', [...(gesture.library ? [partOf(library, [gesture.library])] : []), ...parts])
  const before = now()
  gestures.undo()
  const to = changedPlace(before, now(), { screen, sessionId })
  return to && [to.screen, to.sessionId, ...to.rowIds].join(' ')
}

const skipped = (...ids: string[]) => setSegments(ids, { skipped: true })
const person = addEntity('people', { name: '周敏' })

test.each<[string, Gesture, ScreenName, string | null, string | null]>([
  [
    'rows of another session: its planner, with the rows',
    { s2: skipped('丙', '甲') },
    'planner',
    's1',
    'planner s2 甲 丙',
  ],
  ['rows of the open session: there, with the rows', { s1: skipped('乙') }, 'planner', 's1', 'planner s1 乙'],
  ['a row that was deleted', { s2: deleteRows(['乙']) }, 'planner', 's1', 'planner s2 乙'],
  [
    'a row that was added and is gone',
    { s2: insertRows([{ type: 'segment', id: '丁' }], '丙') },
    'planner',
    's1',
    'planner s2',
  ],
  ['details of another session', { s2: setDetails({ theme: '新' }) }, 'planner', 's1', 'planner s2'],
  ['both sessions: the open one', { s1: skipped('甲'), s2: skipped('乙') }, 'planner', 's2', 'planner s2 乙'],
  ['both sessions, none open: the first', { s1: skipped('甲'), s2: skipped('乙') }, 'people', null, 'planner s1 甲'],
  ['a session and the library: the session', { s2: skipped('乙'), library: person }, 'planner', 's1', 'planner s2 乙'],
  ['somebody new in the library alone: stays', { library: person }, 'planner', 's1', null],
  [
    'somebody who was deleted: the directory',
    { library: removeEntity('people', 'p1', 1) },
    'planner',
    's1',
    'people s1',
  ],
  ['somebody who was deleted, seen there', { library: removeEntity('people', 'p1', 1) }, 'people', 's1', null],
  ['the open session at the print desk: stays there', { s1: skipped('甲') }, 'print', 's1', 'print s1 甲'],
  ['another session at the print desk: its planner', { s2: skipped('甲') }, 'print', 's1', 'planner s2 甲'],
  ['rows of the open session on another screen: its planner', { s1: skipped('甲') }, 'people', 's1', 'planner s1 甲'],
  ['rows from the list of sessions', { s2: skipped('甲') }, 'sessions', null, 'planner s2 甲'],
  ['details in the list of sessions: seen there', { s2: setDetails({ theme: '新' }) }, 'sessions', 's1', null],
  [
    'a session that the list shows anew',
    { library: removeEntity('sessions', 's2', 1), s2: skipped('甲') },
    'sessions',
    null,
    null,
  ],
  [
    'archived with a change of rows: seen in the list',
    { library: setEntity('sessions', 's2', { archivedAt: 1 }), s2: skipped('甲') },
    'sessions',
    null,
    null,
  ],
])('%s', (_, gesture, screen, sessionId, to) => expect(undone(gesture, screen, sessionId)).toBe(to))

test('undo does not go to a session that was deleted in the meantime', () => {
  const { library, sessions, gestures, now } = openedTwo()
  const [, second] = sessions
  if (second) gestures.perform('skip', [partOf(second, [skipped('甲')])])
  library.edit(removeEntity('sessions', 's2', 1))
  const before = now()
  gestures.undo()
  expect(changedPlace(before, now(), { screen: 'planner', sessionId: 's1' })).toBe(null)
})
