import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDuration, formatSigned, formatSpoken } from '../../../../src/domain/timing/format'
import { chineseNumber } from '../../../../src/papers/content/chineseNumber'
import { parseDuration, readDuration } from '../../../../src/domain/timing/parseDuration'

describe('a duration is read as people type it', () => {
  test.each([
    ['5', '5:00'],
    ['0', '0:00'],
    ['90', '1:30:00'],
    ['2.5', '2:30'],
    ['5:30', '5:30'],
    ['90:00', '1:30:00'],
    ['1:05:00', '1:05:00'],
    ['1h', '1:00:00'],
    ['1h30', '1:30:00'],
    ['1h 30m 20s', '1:30:20'],
    ['1.5h', '1:30:00'],
    ['90s', '1:30'],
    ['5m30', '5:30'],
    ['5 min', '5:00'],
    ['5min30s', '5:30'],
    ['5\'30"', '5:30'],
    ['5′30″', '5:30'],
    ['5分', '5:00'],
    ['5分钟', '5:00'],
    ['5分30秒', '5:30'],
    ['5分30', '5:30'],
    ['5分半', '5:30'],
    ['45秒', '0:45'],
    ['1小时5分', '1:05:00'],
    ['1个小时', '1:00:00'],
    ['1小时半', '1:30:00'],
    ['半小时', '30:00'],
    ['半个小时', '30:00'],
    ['1个半小时', '1:30:00'],
    ['五分钟', '5:00'],
    ['十分', '10:00'],
    ['十五分钟', '15:00'],
    ['二十分钟', '20:00'],
    ['九十九分钟', '1:39:00'],
    ['五分半', '5:30'],
    ['三分二十秒', '3:20'],
    ['两分钟', '2:00'],
    ['一小时', '1:00:00'],
    ['一个半小时', '1:30:00'],
    ['两个半小时', '2:30:00'],
    ['一小时零五分', '1:05:00'],
    ['一小时二十', '1:20:00'],
    ['一个半钟头', '1:30:00'],
    ['１５', '15:00'],
    ['５：３０', '5:30'],
    ['１小时５分', '1:05:00'],
    [' 5 ', '5:00'],
    ['下午2:00-2:15', '15:00'],
    ['上午11:50-12:10', '20:00'],
    ['下午2点-3点半', '1:30:00'],
    ['14:00-14:15', '15:00'],
    ['14:00 – 14:15', '15:00'],
    ['１４：００～１４：１５', '15:00'],
    ['14:00至15:05', '1:05:00'],
    ['14点到14点半', '30:00'],
    ['23:50-00:10', '20:00'],
    ['24h', '24:00:00'],
    ['一刻钟', '15:00'],
    ['三刻钟', '45:00'],
    ['一小时一刻钟', '1:15:00'],
    ['一百分钟', '1:40:00'],
    ['一百二十分钟', '2:00:00'],
    ['一百零五分钟', '1:45:00'],
    ['一百二分钟', '2:00:00'],
    ['两百分钟', '3:20:00'],
    ['2课时', '1:30:00'],
    ['半个课时', '22:30'],
    ['两节课', '1:30:00'],
    ['约10分钟', '10:00'],
    ['10分钟左右', '10:00'],
    ['不超过15分钟', '15:00'],
    ['10分钟（含提问）', '10:00'],
    ['（5分钟）', '5:00'],
    ['15-20分钟', '20:00'],
    ['15~20分', '20:00'],
    ['15分钟至20分钟', '20:00'],
    ['十五到二十分钟', '20:00'],
    ['半小时到一小时', '1:00:00'],
    ['1-1.5小时', '1:30:00'],
    ['一刻钟—半小时', '30:00'],
    ['5-10', '10:00'],
    ['100-120', '2:00:00'],
    ['5分钟×3', '15:00'],
    ['3*5分钟', '15:00'],
    ['14.05-14.15', '10:00'],
    ['1400-1430', '30:00'],
    ['14：00—14：15（15分钟）', '15:00'],
    ['下午两点到三点半', '1:30:00'],
    ['2-3点', '1:00:00'],
    ['23:50-24:00', '10:00'],
    ['5月20日14:00-16:00', '2:00:00'],
    ['2021年5月20日（周四）下午2:00-4:00', '2:00:00'],
  ])('%s', (text, duration) => {
    const ms = parseDuration(text)
    expect(ms === null ? null : formatDuration(ms)).toBe(duration)
  })

  test.each([
    '',
    ' ',
    '-5',
    '−5',
    'abc',
    '5:7',
    '5:75',
    '1:75:00',
    '1:5:00',
    '5x',
    'h',
    '分',
    '30s5m',
    '5s5',
    '14:00-',
    '-14:15',
    '14:00-14:15-14:30',
    '14:00-25:00',
    '25h',
    '1e3',
    'NaN',
    '5 5',
    '1.2.3',
    '五',
    '一二分钟',
    '二十十分钟',
    '半个半小时',
    '十两分钟',
    '乱写',
    '待定',
    '每人5分钟',
    '5分钟/人',
    '10多分钟',
    '20-15分钟',
    '15-20-25分钟',
    '5:00-25:00',
    '五-十',
    '入木三分',
    '一百一百分钟',
    '半天',
  ])('%j is nonsense', (text) => expect(parseDuration(text)).toBeNull())
})

test('what is written is read back', () => {
  const wholeSeconds = fc.integer({ min: 0, max: 86_400 }).map((count) => count * 1_000)
  fc.assert(fc.property(wholeSeconds, (ms) => void expect(parseDuration(formatDuration(ms))).toBe(ms)))
  fc.assert(fc.property(wholeSeconds, (ms) => void expect(parseDuration(formatSpoken(ms, 'zh-CN'))).toBe(ms)))
  fc.assert(fc.property(wholeSeconds, (ms) => void expect(parseDuration(formatSpoken(ms, 'en'))).toBe(ms)))
})

test('minutes are read in Chinese numerals as in figures', () => {
  const upTo99 = fc.integer({ min: 1, max: 99 })
  const inFigures = (count: number) => parseDuration(`${count}分钟`)
  fc.assert(
    fc.property(upTo99, (count) => void expect(parseDuration(`${chineseNumber(count)}分钟`)).toBe(inFigures(count))),
  )
})

test('of two lengths the larger counts, and the smaller is the minimum', () => {
  const two = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 })).filter(([a, b]) => a < b)
  const dash = fc.constantFrom('-', '—', '~', '～', '至', '到', ' - ')
  fc.assert(
    fc.property(two, dash, ([a, b], mark) => {
      const both = { ms: b * 60_000, minimumMs: a * 60_000, isAssumed: false }
      expect(readDuration(`${a}${mark}${b}分钟`)).toEqual(both)
      expect(readDuration(`${a}分${mark}${b}分`)).toEqual(both)
    }),
  )
})

test('the length of a lesson is assumed', () => {
  expect(readDuration('2课时')).toEqual({ ms: 5_400_000, minimumMs: null, isAssumed: true })
  expect(readDuration('90分钟')?.isAssumed).toBe(false)
})

test('no text throws or gives a negative length', () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(parseDuration(text) ?? 0).toBeGreaterThanOrEqual(0)))
})

describe('written', () => {
  test.each([
    [0, '0:00', '0:00', '0 分', '0 min'],
    [168_000, '2:48', '+2:48', '2 分 48 秒', '2 min 48 s'],
    [-20_000, '−0:20', '−0:20', '−20 秒', '−20 s'],
    [900_000, '15:00', '+15:00', '15 分', '15 min'],
    [3_900_000, '1:05:00', '+1:05:00', '1 小时 5 分', '1 h 5 min'],
    [3_600_000, '1:00:00', '+1:00:00', '1 小时', '1 h'],
    [59_600, '1:00', '+1:00', '1 分', '1 min'],
    [-400, '0:00', '0:00', '0 分', '0 min'],
    [400, '0:00', '0:00', '0 分', '0 min'],
  ])('%d ms', (ms, plain, signed, chinese, english) => {
    expect(formatDuration(ms)).toBe(plain)
    expect(formatSigned(ms)).toBe(signed)
    expect(formatSpoken(ms, 'zh-CN')).toBe(chinese)
    expect(formatSpoken(ms, 'en')).toBe(english)
  })
})
