import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTimeOfDay } from '../../../../src/domain/timing/parseTimeOfDay'

describe('a time of day is read as people type it', () => {
  test.each([
    ['14:00', '14:00'],
    ['9:05', '09:05'],
    ['14:00:30', '14:00:30'],
    ['1400', '14:00'],
    ['930', '09:30'],
    ['１４：００', '14:00'],
    ['１４００', '14:00'],
    ['14点', '14:00'],
    ['14点整', '14:00'],
    ['14点30', '14:30'],
    ['14点30分', '14:30'],
    ['14点30分15秒', '14:30:15'],
    ['14时05分', '14:05'],
    ['14点半', '14:30'],
    ['9点一刻', '09:15'],
    ['下午2点', '14:00'],
    ['下午2:30', '14:30'],
    ['下午14:30', '14:30'],
    ['上午9点半', '09:30'],
    ['晚上8点', '20:00'],
    ['晚上12点', '00:00'],
    ['中午12点', '12:00'],
    ['中午1点', '13:00'],
    ['凌晨1点', '01:00'],
    ['2:30 PM', '14:30'],
    ['2:30pm', '14:30'],
    ['2 p.m.', '14:00'],
    ['12 AM', '00:00'],
    ['12:15 pm', '12:15'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
    [' 14:00 ', '14:00'],
  ])('%s', (text, time) => expect(parseTimeOfDay(text)).toBe(time))

  test.each([
    '',
    '14',
    '5',
    '24:00',
    '14:60',
    '14:0',
    '1460',
    '12345',
    'noon',
    '上午14点',
    '中午5点',
    '下午',
    'AM 2 PM',
    '14:00-14:15',
    '-1:00',
    '14:',
    '点30',
  ])('%j is no time', (text) => expect(parseTimeOfDay(text)).toBeNull())
})

test('what is written is read back', () => {
  const times = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  const written = times.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
  fc.assert(
    fc.property(written, (time) => {
      expect(parseTimeOfDay(time)).toBe(time)
      expect(parseTimeOfDay(time.replace(':', ''))).toBe(time)
      expect(parseTimeOfDay(time.replace(':', '点') + '分')).toBe(time)
    }),
  )
})
