import { expect, test } from 'vitest'
import { estimateOf } from '../../../src/domain/estimate/estimateOf'
import { defaultPace } from '../../../src/domain/estimate/paceTable'
import { t } from '../../../src/i18n'
import { estimateWords } from '../../../src/ui/planner/panel/estimateWords'
import { planned, segmentsOf } from '../domain/plan'

const context = { people: new Map(), pace: defaultPace, earlier: [] }

test.each([
  ['one rehearsal', '10^12', '', '约 12:00（按最近一次彩排）'],
  ['two', '10^12,13', '', '约 12:30（按两次彩排的平均）'],
  ['three', '10^12,13,17', '', '约 13:00（按最近三次彩排的中位数）'],
  ['only the last three of more', '10^1,12,13,17', '', '约 13:00（按最近三次彩排的中位数）'],
  ['a script that was rehearsed', '10^12', '各位来宾', '4 字，约 12:00（按最近一次彩排）'],
  ['a script alone', '10=hosting:host.lin', '各位来宾大家好呀！欢迎', '10 字，约 0:03（按每分钟 200 字）'],
])('by %s', (_, plan, script, words) => {
  const [row] = segmentsOf(planned(plan))
  if (!row) throw new Error('A plan of one segment, please.')
  const segment = { ...row, script }
  const estimate = estimateOf(segment, context)
  expect(estimate && estimateWords(segment, estimate, t)).toBe(words)
})
