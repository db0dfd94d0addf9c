import { expect, test } from 'vitest'
import type { Unit } from '../../../src/domain/library'
import { directoryView, unitNameOf } from '../../../src/ui/table/directoryView'
import { person } from '../domain/library'

const unit = (id: string, name: string, deletedAt: number | null = null): Unit => ({
  id,
  order: id,
  deletedAt,
  sample: false,
  name,
  town: true,
})
const units = new Map([unit('u1', '徐家汇街道'), unit('u2', '长桥街道', 5)].map((one) => [one.id, one]))
test.each([
  ['u1', '徐家汇街道'],
  ['u2', ''],
])('the name of unit %s, unless it is deleted', (unitId, name) => expect(unitNameOf({ unitId }, { units })).toBe(name))

const people = new Map(
  [
    person('1', { order: 'b', name: '林峰' }),
    person('2', { order: 'a', name: '吴晓' }),
    person('3', { order: 'c', name: '林中', deletedAt: 5 }),
    person('4', { order: 'd', name: '李娜' }),
  ].map((one) => [one.id, one]),
)

test.each([
  ['all in their own order, without the deleted', null, null, '吴晓 林峰 李娜'],
  ['what was found', ['4', '2'], null, '吴晓 李娜'],
  ['what is being edited as well', ['2'], '1', '吴晓 林峰'],
  ['nothing', [], null, ''],
])('people: %s', (_, found, editedId, names) => {
  const view = directoryView(people, found && new Set(found), editedId)
  expect(view.map(({ name }) => name).join(' ')).toBe(names)
})
