import { expect, test } from 'vitest'
import { confirmLengths, insertRows, setNotes, setSegments } from '../../../../src/document/edits/sessionEdits'
import { copyOf, newSession, segmentOf, sessionOf } from '../opened'

function withAssumed() {
  const session = newSession()
  session.edit(
    insertRows([{ type: 'segment', id: 'a', title: '签到', durationMs: 300_000, assumedFrom: '待定' }], null),
  )
  return session
}
const assumedIn = (session: ReturnType<typeof newSession>) => segmentOf(session.snapshot, 'a').assumedFrom

test('an assumed length stays one until somebody confirms or sets it', () => {
  const confirmed = withAssumed()
  confirmed.edit(setSegments(['a'], { title: '签到入场', minimumMs: 60_000 }))
  expect(assumedIn(confirmed)).toBe('待定')
  confirmed.edit(confirmLengths(['a']))
  expect([assumedIn(confirmed), segmentOf(confirmed.snapshot, 'a').durationMs]).toEqual([null, 300_000])

  const same = withAssumed()
  same.edit(setSegments(['a'], { durationMs: 300_000 }))
  expect(assumedIn(same)).toBe(null)
})

test('in a document that is older, no length is assumed, and confirming leaves no trace', () => {
  const older = sessionOf(['a'])
  expect(assumedIn(older)).toBe(null)
  expect(older.edit(confirmLengths(['a']))).toBe(false)
})

test('what two windows note of a session at once is kept', () => {
  const one = newSession()
  one.edit(setNotes('备注：以现场为准'))
  const other = copyOf(one)
  one.edit(setNotes('备注：以现场为准\n联系人在门口'))
  other.edit(setNotes('请早到\n备注：以现场为准'))
  one.receive(other.encode())
  expect(one.snapshot.notes).toBe('请早到\n备注：以现场为准\n联系人在门口')
})
