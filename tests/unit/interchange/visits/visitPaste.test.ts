import { expect, test } from 'vitest'
import { libraryKind } from '../../../../src/document/documentKind'
import { addEntity } from '../../../../src/document/edits/libraryEdits'
import { Replica } from '../../../../src/document/replica'
import { present } from '../../../../src/domain/entity'
import { copiedTable } from '../../../../src/interchange/table/clipboardTable'
import { pastedVisits } from '../../../../src/interchange/visits/pastedVisits'
import { visitPaste } from '../../../../src/interchange/visits/visitPaste'

function opened() {
  const library = new Replica(libraryKind, 'library')
  library.edit(
    addEntity('seasons', { name: '第一季' }, 's'),
    addEntity('units', { name: '天平街道', town: true }, 'tianping'),
    addEntity('rounds', { seasonId: 's', name: '第一轮', from: '2021-03-01', to: '2021-03-31' }, 'one'),
    addEntity('rounds', { seasonId: 's', name: '第二轮', from: '2021-06-01', to: '2021-06-30' }, 'two'),
    addEntity('people', { name: '顾芸' }, 'gu'),
  )
  return library
}

type Opened = ReturnType<typeof opened>

/** Pastes a table into a library, and shows what visits there are then. */
function pasteInto(library: Opened, text: string, meant: Parameters<typeof visitPaste>[3]['meant']) {
  const { snapshot } = library
  const season = snapshot.seasons.get('s')
  if (!season) throw new Error('no season')
  const list = pastedVisits(copiedTable({ text, table: null }), { yearOf: () => 2021, isUnitName: () => false })
  const paste = visitPaste(list, snapshot, season, { roundId: null, firstRound: '第一轮', meant })
  library.edit(...paste.edits)
  return paste
}

function shown({ snapshot: { visits, rounds, units, people } }: Opened): readonly string[] {
  const nameOf = (id: string | null) => (id === null ? '' : (people.get(id)?.name ?? '?'))
  return present(visits.values()).map(({ roundId, unitId, date, leaderId, personIds, heard, done }) =>
    [
      rounds.get(roundId)?.name,
      units.get(unitId ?? '')?.name,
      date,
      nameOf(leaderId),
      personIds.map(nameOf).sort().join('、'),
      heard,
      done ? 'done' : '',
    ].join('|'),
  )
}

const nobody = new Map<string, never>()
const table = [
  '轮次\t街镇\t日期\t带队\t参加人员\t听到的情况\t是否完成',
  '第1轮\t天平\t3月9日\t顾芸\t陈立、方毅\t缺活动场地\t是',
  '第一轮\t天平街道\t3月10日\t顾芸\t陈立\t\t否',
  '第三轮\t新乐镇\t9月1日\t陈立\t顾芸、陈立\t\t',
].join('\n')

test('visits are added with the units, people and rounds that are new, each once', () => {
  const library = opened()
  const { newUnits, newPeople, newRounds, ids } = pasteInto(library, table, nobody)
  expect(shown(library)).toEqual([
    '第一轮|天平街道|2021-03-09|顾芸|方毅、陈立|缺活动场地|done',
    '第一轮|天平街道|2021-03-10|顾芸|陈立||',
    '第三轮|新乐镇|2021-09-01|陈立|顾芸||',
  ])
  expect([newUnits, newPeople, newRounds, ids.length]).toEqual([['新乐镇'], 2, ['第三轮'], 3])
  expect(present(library.snapshot.units.values()).map(({ town }) => town)).toEqual([true, true])
  expect(present(library.snapshot.people.values()).map(({ name }) => name)).toEqual(['顾芸', '陈立', '方毅'])
})

test('pasted again, nothing is added', () => {
  const library = opened()
  pasteInto(library, table, nobody)
  const before = shown(library)
  expect(pasteInto(library, table, nobody)).toMatchObject({ ids: [], filledIds: [], knownCount: 3, edits: [] })
  expect(shown(library)).toEqual(before)
})

test('a planned visit gets what the list says, and keeps what it has', () => {
  const library = opened()
  library.edit(addEntity('visits', { roundId: 'one', unitId: 'tianping', leaderId: 'gu', heard: '先记的' }, 'v'))
  const { filledIds } = pasteInto(
    library,
    '街镇\t日期\t带队\t听到的情况\t完成\n天平街道\t3月9日\t陈立\t后来的\t是',
    nobody,
  )
  expect(shown(library)).toEqual(['第一轮|天平街道|2021-03-09|顾芸||先记的|done'])
  expect(filledIds).toEqual(['v'])
})

test.each([
  ['in whose days it is', '6月2日', '第二轮'],
  ['that is the first', '9月2日', '第一轮'],
])('without a round a visit belongs to the one %s', (_, day, round) => {
  const library = opened()
  pasteInto(library, `街镇\t日期\n天平街道\t${day}`, nobody)
  expect(shown(library)[0]?.split('|')[0]).toBe(round)
})

test('where there is no round yet, one is made', () => {
  const library = new Replica(libraryKind, 'library')
  library.edit(addEntity('seasons', { name: '第一季' }, 's'))
  expect(pasteInto(library, '街镇\t日期\n天平街道\t3月9日\n湖南街道\t3月10日', nobody).newRounds).toEqual(['第一轮'])
})

test('who is meant by a name that several have is as somebody chose', () => {
  const library = opened()
  library.edit(addEntity('people', { name: '顾芸', title: '主任' }, 'gu2'))
  pasteInto(
    library,
    '街镇\t带队\t人员\n天平街道\t顾芸\t方毅',
    new Map([
      ['顾芸', { id: 'gu2' }],
      ['方毅', null],
    ]),
  )
  const [visit] = present(library.snapshot.visits.values())
  expect([visit?.leaderId, visit?.personIds]).toEqual(['gu2', []])
})
