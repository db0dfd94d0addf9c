import { expect, test } from 'vitest'
import { attendeesView } from '../../../../src/domain/attendance/attendeesView'
import type { LibrarySnapshot } from '../../../../src/domain/library'
import { addAttendee, insertRows } from '../../../../src/document/edits/sessionEdits'
import { attendeePaste } from '../../../../src/interchange/people/attendeePaste'
import { pastedAttendees } from '../../../../src/interchange/people/pastedAttendees'
import { newSession } from '../../document/opened'
import { person, someLibrary } from '../../domain/library'

const unit = { id: 'u', order: 'u', deletedAt: null, sample: false, name: '徐家汇街道', town: true }
const people = [
  person('lin', { name: '林峰', unitId: 'u' }),
  person('wu', { name: '吴晓' }),
  person('ay', { name: '阿依努尔·吐尔逊' }),
  person('he1', { name: '何清' }),
  person('he2', { name: '何清' }),
]
const library: LibrarySnapshot = {
  ...someLibrary,
  units: new Map([['u', unit]]),
  people: new Map(people.map((one) => [one.id, one])),
}

/** On stage: 林峰. Listed: 周敏 of 区文明办. */
function pasted(text: string, meant?: Parameters<typeof attendeePaste>[4]) {
  const session = newSession()
  session.edit(
    insertRows([{ type: 'segment', id: 'a', title: '一', castings: [{ personId: 'lin', role: 'speaker' }] }], null),
    addAttendee({ name: '周敏', unit: '区文明办' }, 'zhou'),
  )
  const rows = () => attendeesView(session.snapshot, library).rows
  const { edits, rowIds, knownIds } = attendeePaste(
    pastedAttendees({ text, table: null }).people,
    rows(),
    library,
    null,
    meant,
  )
  session.edit(...edits)
  const shown = rows().map(({ name, group, rank, personId }) =>
    [name, group, rank ?? '', personId ?? ''].join('|').replace(/\|+$/, ''),
  )
  return { shown: shown.join(' '), isThere: rowIds.every((id) => rows().some((row) => row.id === id)), knownIds }
}

const before = '林峰|town||lin 周敏|audience'

test.each([
  ['somebody new', '郑和', `${before} 郑和|audience`, []],
  ['somebody of the directory', '吴晓', `${before} 吴晓|audience||wu`, []],
  ['two of that name in the directory: whoever it is', '何清', `${before} 何清|audience`, []],
  ['another unit than the directory has', '吴晓\t天文馆', `${before} 吴晓|audience`, []],
  ['somebody twice on the list', '郑和\n郑和', `${before} 郑和|audience`, []],
  ['somebody on stage', '林峰', before, ['person/lin']],
  [
    'somebody on stage, with a group and a rank',
    '姓名\t类别\t座次\n林峰\t领导\t1',
    '林峰|leader|1|lin 周敏|audience',
    ['person/lin'],
  ],
  ['somebody listed, with a rank', '姓名\t座次\n周敏\t2', '林峰|town||lin 周敏|audience|2', ['zhou']],
  ['somebody listed, with another spelling', '周　敏\t区文明办', before, ['zhou']],
  ['another person of a listed name', '周敏\t天文馆', `${before} 周敏|audience`, []],
])('%s', (_what, text, rows, knownIds) => {
  expect(pasted(text)).toEqual({ shown: rows, isThere: true, knownIds })
})

test.each<[what: string, said: { id: string } | 'new' | null, rows: string]>([
  ['the one who is meant', { id: 'he2' }, `${before} 何清|audience||he2`],
  ['another person of that name', 'new', `${before} 何清|audience`],
  ['nobody', null, before],
])('of two people with that name in the directory, a person chooses %s', (_what, said, rows) => {
  expect(pasted('何清', new Map([['何清', said]])).shown).toBe(rows)
})

test('somebody is recognized with any interpunct in the name', () => {
  expect(pasted('阿依努尔・吐尔逊').shown).toBe(`${before} 阿依努尔·吐尔逊|audience||ay`)
})

test('somebody listed without a unit and a post gets those of the list', () => {
  const session = newSession()
  session.edit(addAttendee({ name: '阿依努尔·吐尔逊' }, 'ayi'))
  const rows = () => attendeesView(session.snapshot, library).rows
  const list = pastedAttendees({ text: '阿依努尔・吐尔逊\t天山街道\t主任', table: null }).people
  const { edits, rowIds, filledIds } = attendeePaste(list, rows(), library)
  session.edit(...edits)
  expect([rowIds, filledIds]).toEqual([[], ['ayi']])
  expect(rows()).toMatchObject([{ name: '阿依努尔·吐尔逊', unit: '天山街道', post: '主任' }])
})
