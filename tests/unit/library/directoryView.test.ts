import { blank } from '../domain/library'
import { match } from 'pinyin-pro'
import { expect, test } from 'vitest'
import type { Case, LibrarySnapshot, Topic, Unit } from '../../../src/domain/library'
import { finderWith } from '../../../src/ui/components/finder'
import { casesView } from '../../../src/ui/library/casesView'
import { directoryView, unitNameOf } from '../../../src/ui/table/directoryView'
import { person, someLibrary } from '../domain/library'

const find = finderWith(match)
const unit = (id: string, name: string, deletedAt: number | null = null): Unit => ({
  id,
  order: id,
  deletedAt,
  sample: false,
  name,
  town: true,
})
const units = new Map([unit('u1', '徐家汇街道'), unit('u2', '长桥街道', 5)].map((one) => [one.id, one]))
const people = [
  person('1', { order: 'b', name: '林峰', unitId: 'u1' }),
  person('2', { order: 'a', name: '吴晓', title: '主任', unitId: 'u2' }),
  person('3', { order: 'c', name: '林中', deletedAt: 5 }),
]

test.each([
  ['all in their own order', '', '吴晓 林峰'],
  ['by name, without the deleted', '林', '林峰'],
  ['by initials', 'lf', '林峰'],
  ['by pinyin', 'wuxiao', '吴晓'],
  ['by title', '主任', '吴晓'],
  ['by unit', 'xjh', '林峰'],
  ['not by a unit that is deleted', '长桥', ''],
])('people: %s', (_, query, names) => {
  const view = directoryView(people, query, find, (one) => [one.name, one.title, unitNameOf(one, { units })])
  expect(view.map(({ name }) => name).join(' ')).toBe(names)
})

const topic = (id: string, deletedAt: number | null = null): Topic => blank('topics', id, { deletedAt })
const practice = (id: string, topicId: string | null): Case => blank('cases', id, { topicId, name: `案例${id}` })
const library: LibrarySnapshot = {
  ...someLibrary,
  topics: new Map([topic('t1'), topic('t2', 5)].map((one) => [one.id, one])),
  cases: new Map([practice('1', 't1'), practice('2', null), practice('3', 't2')].map((one) => [one.id, one])),
}

test.each([
  ['all', 'all', '', '1 2 3'],
  ['of one topic', 't1', '', '1'],
  ['without a topic, or with one that is deleted', 'none', '', '2 3'],
  ['by name as well', 'all', '案例3', '3'],
  ['nothing fits both', 't1', '案例2', ''],
])('cases: %s', (_, filter, query, ids) => {
  const { cases } = casesView(library, [], { topic: filter, query, find, todayIn: () => '2021-05-20' })
  expect(cases.map(({ id }) => id).join(' ')).toBe(ids)
})
