import { expect, test } from 'vitest'
import { copyOfRow, sessionCopyEdits } from '../../../../src/document/edits/sessionCopy'
import { newId } from '../../../../src/document/edits/newId'
import {
  addAttendee,
  addCueColumn,
  addPart,
  deleteAttendees,
  deleteRows,
  insertRows,
  moveRows,
  setCue,
  setDetails,
  setPresence,
  setText,
} from '../../../../src/document/edits/sessionEdits'
import { present } from '../../../../src/domain/entity'
import type { SessionSnapshot } from '../../../../src/domain/session'
import { ownRowsOf } from '../../../../src/interchange/rows/ownRows'
import { ownRowsAttribute } from '../../../../src/interchange/rows/ownRowsMark'
import { contentOf, newSession, segmentOf } from '../opened'

function source() {
  const session = newSession()
  session.edit(
    setDetails({ theme: '文明实践助推社会治理', date: '2021-05-20', hardEnd: '16:00', state: 'held' }),
    addCueColumn('直播', 'c1'),
    insertRows(
      [
        {
          type: 'segment',
          id: 'a',
          kind: 'microForum',
          title: '微论坛',
          durationMs: 1_200_000,
          pin: { time: '14:30', dayOffset: 0 },
          castings: [
            { personId: 'p1', role: 'moderator' },
            { personId: 'p2', role: 'panelist' },
          ],
          questions: [
            { text: '一', durationMs: 1, concernId: 'concern1' },
            { text: '二', durationMs: 2 },
          ],
          rehearsals: [{ durationMs: 3, heldAt: 4 }],
          cues: { mic: '手持2' },
        },
        { type: 'segment', id: 'gone', title: '删掉的' },
        { type: 'segment', id: 'b', title: '合影', kind: 'photo', sample: true },
      ],
      null,
    ),
    addPart({ title: '上半场' }, null, 'p'),
    setCue('a', 'c1', '推近'),
    setText('a', 'script', '各位来宾'),
    moveRows(['b'], 'p'),
    deleteRows(['gone']),
    setPresence('p1', { status: 'confirmed', arrival: '13:30' }),
    addAttendee({ name: '李平', group: 'leader' }),
    addAttendee({ personId: 'p9', name: '王芳', rank: 2, listed: false }),
    addAttendee({ name: '退出的' }, 'left'),
    deleteAttendees(['left']),
  )
  return session.snapshot
}

function duplicated(snapshot: SessionSnapshot): SessionSnapshot {
  const copy = newSession()
  copy.edit(...sessionCopyEdits(snapshot, `${snapshot.details.theme}（副本）`))
  return copy.snapshot
}

/** A session's contents, without ids and order keys. */
const wording = (snapshot: SessionSnapshot) => {
  const columns = new Map(snapshot.cueColumns.map(({ id, name }) => [id, name]))
  const rows = present(snapshot.rows.values()).map((row) =>
    row.type === 'part'
      ? row
      : { ...row, cues: Object.fromEntries(Object.entries(row.cues).map(([id, cue]) => [columns.get(id) ?? id, cue])) },
  )
  const { details, presences, cueColumns, attendees } = snapshot
  const plain = contentOf({ details, rows, presences, cueColumns, attendees: present(attendees) })
  return JSON.parse(
    JSON.stringify(plain, (key, value: unknown) => (key === 'id' || key === 'order' ? undefined : value)),
  )
}

const idsOf = (snapshot: SessionSnapshot): Set<string> =>
  new Set([...JSON.stringify(contentOf(snapshot)).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => String(id)))

test('a copy has the same contents, a fresh state and no date', () => {
  const original = source()
  const copy = duplicated(original)
  const expected = wording(original)
  const anew = { theme: '文明实践助推社会治理（副本）', date: '', state: 'planning' }
  expect(wording(copy)).toEqual({ ...expected, details: { ...expected.details, ...anew } })
  expect(present(copy.rows.values()).map(({ title }) => title)).toEqual(['上半场', '合影', '微论坛'])
  const forum = present(copy.rows.values()).at(-1)
  const [column] = copy.cueColumns
  expect(segmentOf(copy, String(forum?.id)).cues).toEqual({ mic: '手持2', [String(column?.id)]: '推近' })
})

test('nothing in it has an id of the original', () => {
  const original = source()
  const copied = idsOf(duplicated(original))
  copied.delete('s1')
  expect(copied.size).toBeGreaterThan(9)
  expect([...copied].filter((id) => idsOf(original).has(id))).toEqual([])
})

test('a copied row has no id and no place', () => {
  const row = copyOfRow(segmentOf(source(), 'a'))
  expect(JSON.stringify(row)).not.toMatch(/"(id|order|deletedAt)"/)
  expect(row).toMatchObject({
    type: 'segment',
    title: '微论坛',
    script: '各位来宾',
    questions: [{ text: '一' }, { text: '二' }],
  })
})

test('ids are never the same', () => {
  const ids = Array.from({ length: 10_000 }, newId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/)
})

test('a copied question still comes from its concern, in a copied session and in rows that are pasted', () => {
  const original = source()
  const concernsIn = ({ rows }: SessionSnapshot) =>
    present(rows.values()).flatMap((row) => (row.type === 'segment' ? row.questions.map((one) => one.concernId) : []))
  const copy = newSession()
  copy.edit(...sessionCopyEdits(original, '副本'))
  expect(concernsIn(copy.snapshot)).toEqual(['concern1', null])
  const pasted = newSession()
  pasted.edit(insertRows(ownRowsOf(`<table ${ownRowsAttribute([...original.rows.values()])}>`) ?? [], null))
  expect(concernsIn(pasted.snapshot)).toEqual(['concern1', null])
})
