import { expect, test } from 'vitest'
import { chosenOf } from '../../../../src/papers/option'
import type { PaperName } from '../../../../src/domain/papers/paperNames'
import type { SessionInput } from '../../../../src/papers/paper'
import { papers } from '../../../../src/papers/papers'
import { remediesFor } from '../../../../src/papers/state/remedies'
import { listOnly } from '../attendeeFixtures'
import { casting, segment, sessionOf, sessionTwo } from '../sessionTwo'

const remedies = (name: PaperName, input: SessionInput, chosen = {}) =>
  remediesFor(papers[name], input, chosenOf(papers[name].options, chosen))

test('a script that only a speaker reads is printed with all scripts', () => {
  const rows = [segment('caseShare', '加梯', 15, { script: '大家好。', castings: [casting('speaker', '周敏')] })]
  expect(remedies('mcScript', sessionOf(rows))).toEqual([{ option: 'whose', value: 'all' }])
})

test('a session without cases has the case book of the whole library', () => {
  const input = { ...sessionTwo, session: sessionOf([segment('break', '茶歇', 5)]).session }
  expect(remedies('casebook', input)).toEqual([{ option: 'scope', value: 'season' }])
})

test('place cards of an empty group are printed for the other groups', () => {
  const values = remedies('placeCards', listOnly(['周敏 · 徐家汇街道 · 主任 · town']), { groups: 'leader' })
  expect(values.filter(({ option }) => option === 'groups').map(({ value }) => value)).toContain('all')
})

test('if no option helps there is none to change', () => {
  expect(remedies('mcScript', sessionOf([segment('talk', '讲', 5, { script: '' })]))).toEqual([])
})
