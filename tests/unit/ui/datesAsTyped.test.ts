import { expect, test } from 'vitest'
import { matchOf } from '../../../src/domain/search/matchOf'
import { noReadings } from '../../../src/domain/search/readingsWith'
import { searchTextOf } from '../../../src/domain/search/searchText'
import { datesAsTyped } from '../../../src/ui/season/datesAsTyped'

const isFound = (typed: string): boolean =>
  matchOf(searchTextOf(datesAsTyped('2026-06-08')), searchTextOf(typed), noReadings) !== null

test.each([
  '2026-06-08',
  '2026年6月8日',
  '6月8',
  '6月8日',
  '6-8',
  '6/8',
  '06-08',
  '2026/6/8',
  '2026.6.8',
  '0608',
  '20260608',
  '8 Jun',
  '2026年',
  '6月',
])('the 8th of June is found by %s', (typed) => expect(isFound(typed)).toBe(true))
test.each(['6月18', '2025', '8-2026', '7月'])('but not by %s', (typed) => expect(isFound(typed)).toBe(false))
test('a session without a date has none', () => expect(datesAsTyped('')).toBe(''))
