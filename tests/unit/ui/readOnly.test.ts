import './fakeStudio'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { addEntity } from '../../../src/document/edits/libraryEdits'
import { addCasting } from '../../../src/document/edits/sessionEdits'
import { problem } from '../../../src/ipc/problem'
import { allCommands } from '../../../src/ui/shell/commands/allCommands'
import { isAvailable, type CommandContext } from '../../../src/ui/commands/command'
import { edit, editDocuments, editSession } from '../../../src/ui/state/edit'
import { notices } from '../../../src/ui/state/notices'
import { selectMany } from '../../../src/ui/state/selection'
import { workspace } from '../../../src/ui/state/workspace'
import { newLibrary, segmentOf, sessionOf } from '../document/opened'

/** What is open, and which documents are read-only. */
const open = vi.hoisted(() => ({ library: null as unknown, session: null as unknown, readOnly: new Set<string>() }))

vi.mock('../../../src/ui/state/documents', async (original) => ({
  ...(await original<object>()),
  libraryReplica: () => (open.readOnly.has('library') ? null : open.library),
  sessionReplica: () => open.session,
  sessionLink: () =>
    Promise.resolve({ replica: open.session, state: () => ({ readOnly: open.readOnly.has('session') || null }) }),
}))

const library = newLibrary
const newer = problem('documentNewer')

let session = sessionOf(['a', 'b'])
let people = library()

beforeEach(() => {
  session = sessionOf(['a', 'b'])
  people = library()
  Object.assign(open, { session, library: people })
  open.readOnly.clear()
  workspace.setState({ session: session.snapshot, library: people.snapshot, readOnly: null, libraryReadOnly: null })
})

describe('commands of a session', () => {
  const context = (readOnly: boolean): CommandContext => ({
    selectedIds: ['a'],
    place: { screen: 'planner', sessionId: 's1' },
    hasSession: true,
    readOnly,
    canUndo: false,
    canRedo: false,
    textFocused: false,
    gridFocused: true,
    runPhase: null,
    canTakeMinute: false,
    canSkipNext: false,
    canGoBack: false,
    isLocked: false,
    tray: null,
  })
  /** The enabled commands of the segment menu. */
  const alive = (readOnly: boolean): string[] =>
    allCommands
      .filter(({ menu }) => menu === 'segment')
      .filter((one) => isAvailable(one, context(readOnly)))
      .map(({ id }) => id)

  test('that change it are disabled where it is read-only', () => {
    selectMany(['a'])
    expect(alive(true)).toEqual(['segment.selectAll'])
    expect(alive(false)).toEqual(expect.arrayContaining(['segment.delete', 'segment.skip', 'segment.longer']))
  })
})

describe('a gesture over library and session', () => {
  /** Casts somebody who is new to the directory: both documents change. */
  const newcomer = {
    library: addEntity('people', { name: '张三' }, 'p1'),
    session: addCasting('a', { personId: 'p1', role: 'speaker' }, 'c1'),
  }
  const done = () => [people.snapshot.people.size, segmentOf(session.snapshot, 'a').castings.length]

  test('is done as a whole', () => {
    expect(edit('segment.cast', newcomer)).toBe(true)
    expect(done()).toEqual([1, 1])
  })

  test.each([
    ['library', () => edit('segment.cast', newcomer)],
    ['session', () => (workspace.setState({ readOnly: newer }), edit('segment.cast', newcomer))],
    ['library', () => editSession('s1', 'segment.cast', newcomer)],
    ['session', () => editSession('s1', 'segment.cast', newcomer)],
    ['library', () => editDocuments('segment.cast', [newcomer.library], [{ id: 's1', edits: [newcomer.session] }], [])],
    ['session', () => editDocuments('segment.cast', [newcomer.library], [{ id: 's1', edits: [newcomer.session] }], [])],
  ])('is not done at all where the %s can only be read', async (which, perform) => {
    open.readOnly.add(which)
    expect(await perform()).toBe(false)
    expect(done()).toEqual([0, 0])
  })

  test('says why where the library is read-only', () => {
    open.readOnly.add('library')
    edit('segment.cast', newcomer)
    expect(notices.getState().list.at(-1)?.message).toContain('只能查看')
  })
})
