import { expect, test } from 'vitest'
import { libraryKind } from '../../../src/document/documentKind'
import { addEntity } from '../../../src/document/libraryEdits'
import { Replica } from '../../../src/document/replica'
import { copiedTable } from '../../../src/interchange/clipboardTable'
import { pastedPeople, pastePeople } from '../../../src/interchange/pastedPeople'

const shown = (text: string) =>
  pastedPeople(copiedTable({ text, table: null }))
    .map(({ name, unit, title, phone }) => [name, unit, title, phone].join('|'))
    .join(' ; ')

test.each([
  ['the usual order', '林峰\t徐家汇街道\t主任\t13800000000', '林峰|徐家汇街道|主任|13800000000'],
  ['names alone', '林峰\n吴晓', '林峰||| ; 吴晓|||'],
  ['headings in another order', '电话\t姓名\t职务\n138\t林峰\t主任', '林峰||主任|138'],
  ['English headings', 'Name\tTitle\nLin Feng\tDirector', 'Lin Feng||Director|'],
  ['a column nobody asked for', '序号\t姓名\t单位\n1\t林峰\t街道', '林峰|街道||'],
  ['Windows line ends and an empty last line', '林峰\t街道\r\n', '林峰|街道||'],
  ['a line without a name', '\t街道\n吴晓', '吴晓|||'],
  ['cells in quotes', '"林峰"\t"""一号""街道"', '林峰|"一号"街道||'],
  ['nothing', '', ''],
])('%s', (_, text, people) => expect(shown(text)).toBe(people))

test('of a table with a title and groups over its whole width, the people are read', () => {
  const table = [['出席名单'], ['单位', '姓名'], ['嘉宾'], ['徐家汇街道', '林峰'], ['徐家汇街道', '吴晓']]
  expect(pastedPeople(table).map(({ name, unit }) => `${name}|${unit}`)).toEqual(['林峰|徐家汇街道', '吴晓|徐家汇街道'])
})

test('a new unit is made once, one that is there is taken, and nobody is added twice', () => {
  const replica = new Replica(libraryKind, 'library')
  replica.edit((draft) => addEntity('units', { name: '老单位', town: true, sample: false }, 'old')(draft))
  replica.edit((draft) => addEntity('people', { name: '林峰', unitId: 'old' }, 'lin')(draft))
  const list = pastedPeople(
    copiedTable({ text: '林峰\t老单位\n吴晓\t新单位\n何清\t新单位\n吴晓\t新单位', table: null }),
  )
  const { edits, ids, knownCount } = pastePeople(list, replica.snapshot)
  replica.edit((draft) => edits.forEach((edit) => edit(draft)))
  const { people, units } = replica.snapshot
  expect([...units.values()].map(({ name }) => name).sort()).toEqual(['新单位', '老单位'])
  expect(
    ids.map((id) => people.get(id)).map((person) => [person?.name, units.get(person?.unitId ?? '')?.name]),
  ).toEqual([
    ['吴晓', '新单位'],
    ['何清', '新单位'],
  ])
  expect(knownCount).toBe(2)
})
