import { expect, test } from 'vitest'
import { formatBytes, formatInstant, formatNearDate, formatNumber, formatShortDate } from '../../../src/i18n/formats'

const at = (text: string): number => new Date(text).getTime()

test.each([
  ['zh-CN', '5月20日', '09:12', '5月19日 21:05', '5,310'],
  ['en', '20 May', '09:12', '19 May, 21:05', '5,310'],
] as const)('in %s: %s, today %s, another day %s, %s', (language, date, today, otherDay, number) => {
  const now = at('2021-05-20T10:00:00')
  expect(formatShortDate('2021-05-20', language)).toBe(date)
  expect(formatInstant(at('2021-05-20T09:12:00'), language, undefined, now)).toBe(today)
  expect(formatInstant(at('2021-05-19T21:05:00'), language, undefined, now)).toBe(otherDay)
  expect(formatNumber(5310, language)).toBe(number)
})

test('an instant of a run is shown in the session’s time zone, wherever the machine is', () => {
  const now = Date.parse('2021-05-20T16:00:00Z')
  const shown = (zone: string) => formatInstant(Date.parse('2021-05-19T23:56:00Z'), 'zh-CN', zone, now)
  expect([shown('Asia/Shanghai'), shown('UTC')]).toEqual(['5月20日 07:56', '5月19日 23:56'])
})

test('without such a zone there is no time', () => expect(formatInstant(0, 'zh-CN', 'Asia/Nowhere')).toBe(''))

test('what is not a date is shown unchanged', () => expect(formatShortDate('soon', 'en')).toBe('soon'))

test.each([
  [1, '1 KB'],
  [348_160, '340 KB'],
  [3_565_158, '3.4 MB'],
])('%s bytes are %s', (bytes, words) => expect(formatBytes(bytes)).toBe(words))

test.each([
  ['2021-05-20', 'zh-CN', '2021-12-31', '5月20日'],
  ['2021-05-20', 'zh-CN', '2022-01-01', '2021年5月20日'],
  ['2021-05-20', 'en', '2022-01-01', '20 May 2021'],
  ['soon', 'en', '2022-01-01', 'soon'],
] as const)('%s in %s, seen on %s: the year where it is another one', (date, language, today, words) =>
  expect(formatNearDate(date, language, today)).toBe(words),
)
