import { expect, test } from 'vitest'
import { Replica } from '../../../../src/document/replica'
import { libraryKind } from '../../../../src/document/documentKind'
import { addEntity } from '../../../../src/document/edits/libraryEdits'
import { concernPaste } from '../../../../src/interchange/concerns/concernPaste'
import { pastedConcerns } from '../../../../src/interchange/concerns/pastedConcerns'
import { copiedTable } from '../../../../src/interchange/table/clipboardTable'

const today = '2021-06-01'
const read = (text: string) =>
  pastedConcerns(copiedTable({ text, table: null }), (cell) => cell === '助推社会治理', today)
const shown = (text: string) =>
  read(text).map((one) =>
    Object.entries(one)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
  )

test.each<[string, string, readonly string[]]>([
  ['plain lines', '楼道堆物反复堆\n广场舞太响', ['text=楼道堆物反复堆', 'text=广场舞太响']],
  [
    'a list with numbers',
    '1. 楼道堆物\n（二）广场舞太响\n- 停车难',
    ['text=楼道堆物', 'text=广场舞太响', 'text=停车难'],
  ],
  ['a number that belongs to the text', '3幢电梯停运', ['text=3幢电梯停运']],
  [
    'a headed table with a title',
    '2021年热点难点清单\t\t\t\n序号\t热点难点\t街镇\t提出时间\n1\t楼道堆物\t天平街道\t5月20日\n2\t停车难\t华泾镇\t2021-04-02',
    ['text=楼道堆物 unit=天平街道 raisedOn=2021-05-20', 'text=停车难 unit=华泾镇 raisedOn=2021-04-02'],
  ],
  [
    'a table without headings: by what the cells look like',
    '天平街道\t志愿者年纪偏大，年轻人招不进来\t助推社会治理\t3月8日\t6月30日\n华泾镇\t地下车库没有充电桩\t助推社会治理\t3月9日\t7月1日',
    [
      'text=志愿者年纪偏大，年轻人招不进来 unit=天平街道 topic=助推社会治理 raisedOn=2021-03-08 dueOn=2021-06-30',
      'text=地下车库没有充电桩 unit=华泾镇 topic=助推社会治理 raisedOn=2021-03-09 dueOn=2021-07-01',
    ],
  ],
  [
    'a day that cannot be read, and a column that is not known, go into the notes',
    '问题\t期限\t来电人数\n停车难\t尽快\t12',
    ['text=停车难 notes=12\n尽快'],
  ],
])('%s', (_, text, expected) => expect(shown(text)).toEqual(expected))

function paste(text: string) {
  const replica = new Replica(libraryKind, 'library')
  replica.edit(
    addEntity('seasons', { name: '第一季' }, 'season'),
    addEntity('units', { name: '天平街道', town: true }, 'tianping'),
    addEntity('topics', { name: '助推社会治理', seasonIds: ['season'] }, 'governance'),
    addEntity('people', { name: '周敏' }, 'zhou'),
    addEntity('concerns', { text: '停车难', unitId: 'tianping', seasonId: 'season' }, 'known'),
  )
  const season = replica.snapshot.seasons.get('season')
  if (!season) throw new Error('no season')
  const result = concernPaste(read(text), replica.snapshot, season, today)
  replica.edit(...result.edits)
  return { ...result, added: result.ids.map((id) => replica.snapshot.concerns.get(id)), library: replica.snapshot }
}

test('what a list says is found in the library; what is not known goes into the notes', () => {
  const { added, unknown, newUnits } = paste(
    '问题\t街镇\t议题\t责任人\n楼道堆物\t天平\t助推社会治理\t周敏\n广场舞太响\t\t噪音\t某某',
  )
  expect(added).toMatchObject([
    { text: '楼道堆物', unitId: 'tianping', topicId: 'governance', ownerId: 'zhou', raisedOn: today, state: 'noted' },
    { text: '广场舞太响', unitId: null, topicId: null, ownerId: null, notes: '噪音\n某某' },
  ])
  expect([unknown, newUnits]).toEqual([['噪音', '某某'], []])
})

test('a unit that is not there yet is made once', () => {
  const { added, newUnits, library } = paste('问题\t街镇\n楼道堆物\t华泾镇\n停车难\t华泾镇')
  expect(newUnits).toEqual(['华泾镇'])
  expect(new Set(added.map((one) => one?.unitId)).size).toBe(1)
  expect(library.units.get(added[0]?.unitId ?? '')).toMatchObject({ name: '华泾镇', town: true })
})

test('what stands in the ledger already is not added again', () => {
  const { ids, knownCount } = paste('问题\t街镇\n停车难\t天平街道\n停车难\t\n停车难\t')
  expect([ids.length, knownCount]).toEqual([1, 2])
})
