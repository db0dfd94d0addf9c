import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockOf, instantOf } from '../../../../src/domain/timing/localTime'
import { formatDate } from '../../../../src/domain/timing/format'
import { isZone, zoneOffset } from '../../../../src/domain/timing/zoneOffset'

const utc = (text: string): number => Date.parse(`${text}Z`)

describe('a local time is an instant', () => {
  test.each([
    ['Shanghai', '2021-05-20', '14:00', 'Asia/Shanghai', 0, '2021-05-20T06:00'],
    ['with seconds', '2021-05-20', '14:00:30', 'Asia/Shanghai', 0, '2021-05-20T06:00:30'],
    ['the next day', '2021-05-20', '00:30', 'Asia/Shanghai', 1, '2021-05-20T16:30'],
    ['across the end of a year', '2021-12-31', '00:30', 'Asia/Shanghai', 1, '2021-12-31T16:30'],
    ['summer time of Shanghai in 1988', '1988-07-01', '14:00', 'Asia/Shanghai', 0, '1988-07-01T05:00'],
    ['half an hour off', '2021-05-20', '14:00', 'Asia/Kolkata', 0, '2021-05-20T08:30'],
    ['before clocks go forward', '2024-03-10', '01:30', 'America/New_York', 0, '2024-03-10T06:30'],
    ['skipped: as much later', '2024-03-10', '02:30', 'America/New_York', 0, '2024-03-10T07:30'],
    ['after clocks went forward', '2024-03-10', '03:30', 'America/New_York', 0, '2024-03-10T07:30'],
    ['twice: the first', '2024-11-03', '01:30', 'America/New_York', 0, '2024-11-03T05:30'],
    ['after clocks went back', '2024-11-03', '02:30', 'America/New_York', 0, '2024-11-03T07:30'],
    ['a shift of half an hour', '2024-10-06', '02:15', 'Australia/Lord_Howe', 0, '2024-10-05T15:45'],
    ['a day that was skipped', '2011-12-31', '00:30', 'Pacific/Apia', 0, '2011-12-30T10:30'],
  ])('%s', (_, date, time, zone, day, instant) => {
    expect(new Date(instantOf(date, time, zone, day)).toISOString()).toBe(new Date(utc(instant)).toISOString())
  })

  test.each([
    ['2021-02-30', '14:00', 'Asia/Shanghai'],
    ['', '14:00', 'Asia/Shanghai'],
    ['2021-05-20', '25:00', 'Asia/Shanghai'],
    ['2021-05-20', '', 'Asia/Shanghai'],
    ['2021-05-20', '14:00', 'Asia/Nowhere'],
    ['2021-05-20', '14:00', ''],
  ])('%j %j %j is none', (date, time, zone) => expect(instantOf(date, time, zone)).toBeNaN())
})

describe('the clock on the wall', () => {
  test('shows hours and minutes, with seconds on demand', () => {
    expect(clockOf(utc('2021-05-20T06:00:59'), 'Asia/Shanghai')).toBe('14:00')
    expect(clockOf(utc('2021-05-20T06:00:59'), 'Asia/Shanghai', true)).toBe('14:00:59')
    expect(clockOf(utc('2021-05-20T16:00'), 'Asia/Shanghai')).toBe('00:00')
  })
  test('is empty where there is no instant or no zone', () => {
    expect(clockOf(NaN, 'Asia/Shanghai')).toBe('')
    expect(clockOf(0, 'Asia/Nowhere')).toBe('')
    expect(isZone('Asia/Nowhere')).toBe(false)
    expect(isZone('Asia/Shanghai')).toBe(true)
  })
})

const zones = ['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC']
const instants = fc.integer({ min: utc('1985-01-01T00:00'), max: utc('2035-01-01T00:00') })

test('the offset equals Intl’s at every instant', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, (zone, at) => {
      const local = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
      expect(new Date(at + zoneOffset(at, zone)).toISOString().slice(0, 19)).toBe(local.format(at).replace(' ', 'T'))
    }),
  )
})

test('the instant of a local time shows that local time', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, (zone, at) => {
      const local = new Date(at + zoneOffset(at, zone)).toISOString()
      const time = clockOf(at, zone, true)
      expect(clockOf(instantOf(local.slice(0, 10), time, zone), zone, true)).toBe(time)
    }),
  )
})

test.each([
  ['2021-05-20', '2021年5月20日（星期四）', 'Thursday 20 May 2021'],
  ['2024-02-29', '2024年2月29日（星期四）', 'Thursday 29 February 2024'],
  ['2023-02-29', '', ''],
  ['', '', ''],
])('the date %j in words', (date, chinese, english) => {
  expect(formatDate(date, 'zh-CN')).toBe(chinese)
  expect(formatDate(date, 'en')).toBe(english)
})
