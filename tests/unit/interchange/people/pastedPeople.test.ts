import { expect, test } from 'vitest'
import { libraryKind } from '../../../../src/document/documentKind'
import { addEntity } from '../../../../src/document/edits/libraryEdits'
import { Replica } from '../../../../src/document/replica'
import { copiedTable } from '../../../../src/interchange/table/clipboardTable'
import { pastedPeople, pastePeople, type PastedPerson } from '../../../../src/interchange/people/pastedPeople'

const shown = (text: string) =>
  pastedPeople(copiedTable({ text, table: null }))
    .people.map(({ name, unit, title, phone }) => [name, unit, title, phone].join('|'))
    .join(' ; ')

test.each([
  ['the usual order', '林峰\t徐家汇街道\t主任\t13800000000', '林峰|徐家汇街道|主任|13800000000'],
  ['names alone', '林峰\n吴晓', '林峰||| ; 吴晓|||'],
  ['headings in another order', '电话\t姓名\t职务\n138\t林峰\t主任', '林峰||主任|138'],
  ['English headings', 'Name\tTitle\nLin Feng\tDirector', 'Lin Feng||Director|'],
  ['an unknown column', '序号\t姓名\t单位\n1\t林峰\t街道', '林峰|街道||'],
  ['Windows line ends and an empty last line', '林峰\t街道\r\n', '林峰|街道||'],
  ['a line without a name', '\t街道\n吴晓', '吴晓|||'],
  ['cells in quotes', '"林峰"\t"""一号""街道"', '林峰|"一号"街道||'],
  ['nothing', '', ''],
  ['a unit, a name and a post in one cell', '复旦大学 何启明教授', '何启明|复旦大学|教授|'],
  ['a post behind a name, beside its unit', '姓名\t单位\n何启明教授\t复旦大学', '何启明|复旦大学|教授|'],
  ['a name with a number of others', '顾芸+嘉宾4人', '顾芸|||'],
  ['a number of people', '居民代表 2名\n林峰', '林峰|||'],
  ['spaced headings', '姓 名\t单 位\n林峰\t街道', '林峰|街道||'],
])('%s', (_, text, people) => expect(shown(text)).toBe(people))

test('the people are read from a table with a title and groups across its width', () => {
  const table = [['出席名单'], ['单位', '姓名'], ['嘉宾'], ['徐家汇街道', '林峰'], ['徐家汇街道', '吴晓']]
  expect(pastedPeople(table).people.map(({ name, unit }) => `${name}|${unit}`)).toEqual([
    '林峰|徐家汇街道',
    '吴晓|徐家汇街道',
  ])
})

test('a new unit is created once, an existing one is used, and nobody is added twice', () => {
  const replica = new Replica(libraryKind, 'library')
  replica.edit((draft) => addEntity('units', { name: '老单位', town: true, sample: false }, 'old')(draft))
  replica.edit((draft) => addEntity('people', { name: '林峰', unitId: 'old' }, 'lin')(draft))
  const { people: list } = pastedPeople(
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

/** Pastes into a directory of 郁非 without a unit, 周敏 of 区文明办, two 王芳 and 阿依努尔·吐尔逊. */
function pastedInto(...list: readonly Partial<PastedPerson>[]) {
  const library = new Replica(libraryKind, 'library')
  library.edit(
    addEntity('units', { name: '区文明办' }, 'office'),
    addEntity('people', { name: '郁非', title: '', phone: '138' }, 'yu'),
    addEntity('people', { name: '周敏', unitId: 'office', title: '主任' }, 'zhou'),
    addEntity('people', { name: '王芳', unitId: 'office', title: '科员' }, 'wang1'),
    addEntity('people', { name: '王芳', unitId: 'office', title: '司机' }, 'wang2'),
    addEntity('people', { name: '阿依努尔·吐尔逊' }, 'ayi'),
  )
  const before = library.snapshot.people.size
  const people = list.map((one) => ({ name: '', unit: '', title: '', phone: '', notes: '', ...one }))
  const { edits, filled, unsure, knownCount } = pastePeople(people, library.snapshot)
  library.edit(...edits)
  const { people: all, units } = library.snapshot
  const of = (id: string) => {
    const one = all.get(id)
    return [one?.name, units.get(one?.unitId ?? '')?.name ?? '', one?.title, one?.phone, one?.notes].join('|')
  }
  return { added: all.size - before, filled, unsure, knownCount, of }
}

test.each<[string, Partial<PastedPerson>, string, string]>([
  ['a unit and a note', { name: '郁非', unit: '区文明办', notes: '素食' }, 'yu', '郁非|区文明办||138|素食'],
  ['a phone of somebody without a given unit', { name: '周敏', phone: '139' }, 'zhou', '周敏|区文明办|主任|139|'],
  [
    'a phone beside another post',
    { name: '周敏', unit: '区文明办', title: '书记', phone: '139' },
    'zhou',
    '周敏|区文明办|主任|139|',
  ],
  [
    'a post, with another point in the name',
    { name: '阿依努尔・吐尔逊', title: '老师' },
    'ayi',
    '阿依努尔·吐尔逊||老师||',
  ],
])('somebody known receives missing facts: %s', (_, told, id, after) => {
  const { added, filled, of } = pastedInto(told)
  expect([added, filled.length, of(id)]).toEqual([0, 1, after])
})

test('whatever interpunct is in a name, it is one person', () => {
  const names = ['阿依努尔・吐尔逊', '阿依努尔·吐尔逊', '阿依努尔•吐尔逊', '阿依努尔‧吐尔逊', '阿依努尔 吐尔逊']
  const { added, knownCount } = pastedInto(...names.map((name) => ({ name })))
  expect([added, knownCount]).toEqual([0, names.length])
})

test('another phone or another unit is another person', () => {
  expect(pastedInto({ name: '郁非', phone: '139' }).added).toBe(1)
  expect(pastedInto({ name: '周敏', unit: '天文馆' }).added).toBe(1)
})

test('of two people with the same name neither gets the facts, and it is reported', () => {
  const { added, filled, unsure, of } = pastedInto({ name: '王芳', unit: '区文明办', phone: '137' })
  expect([added, filled, unsure, of('wang1')]).toEqual([0, [], ['王芳'], '王芳|区文明办|科员||'])
})
