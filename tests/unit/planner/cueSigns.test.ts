import { expect, test } from 'vitest'
import { cueSigns } from '../../../src/ui/planner/grid/cueSigns'

const columns = [
  { id: 'c1', order: '1', name: '摄像' },
  { id: 'c2', order: '2', name: '车辆' },
]

test.each<[string, Record<string, string>, string[]]>([
  ['none', {}, []],
  [
    'departments in their order, then the session’s own',
    { c2: '大巴', light: '全暗', c1: '机位 2', mic: '手持' },
    ['mic 手持', 'light 全暗', '摄像 机位 2', '车辆 大巴'],
  ],
  ['a column that was taken away is left out', { gone: '无人', stage: '换景' }, ['stage 换景']],
])('%s', (_, cues, signs) =>
  expect(cueSigns(cues, columns).map(({ department, name, cue }) => `${department ?? name} ${cue}`)).toEqual(signs),
)
