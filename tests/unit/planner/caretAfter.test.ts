import { expect, test } from 'vitest'
import { caretAfter } from '../../../src/ui/planner/grid/caretAfter'

test.each([
  ['what was typed at the end is taken back', '各位好，大家', '各位好', 3],
  ['in the middle', '各位来宾好', '各位好', 2],
  ['and done again', '各位好', '各位来宾好', 4],
  ['a letter of several alike', 'aaa', 'aa', 2],
  ['another text', '甲', '乙丙', 2],
])('%s', (_, before, after, caret) => expect(caretAfter(before, after)).toBe(caret))
