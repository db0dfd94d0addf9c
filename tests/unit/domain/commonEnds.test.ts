import { expect, test } from 'vitest'
import { commonEnds } from '../../../src/domain/commonEnds'

test.each([
  ['the same', '电梯', '电梯', 2, 0],
  ['nothing in common', '电', '梯', 0, 0],
  ['one is empty', '', '梯', 0, 0],
  ['typed inside', '电梯', '电扶梯', 1, 1],
  ['the ends never overlap', 'aa', 'aaa', 2, 0],
  ['characters with one first half', '😀', '😁', 0, 0],
  ['characters with one second half', '\u{20bb7}', '\u{1f7b7}', 0, 0],
  ['a character between two others', '😀', '😁x😀', 0, 2],
])('%s', (_what, a, b, head, tail) => expect(commonEnds(a, b)).toEqual({ head, tail }))
