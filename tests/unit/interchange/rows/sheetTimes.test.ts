import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insertRows, setDetails } from '../../../../src/document/edits/sessionEdits'
import type { Segment } from '../../../../src/domain/segment'
import { clockAtOffset } from '../../../../src/domain/timing/sessionClock'
import { formatDuration } from '../../../../src/domain/timing/format'
import { orderedRows, scheduleOf } from '../../../../src/domain/timing/schedule'
import { pasteEdits } from '../../../../src/interchange/rows/pasteEdits'
import { sheetFromClipboard } from '../../../../src/interchange/rows/pastedRows'
import { newSession } from '../../document/opened'
import { someLibrary } from '../../domain/library'

function pastedInto(session: ReturnType<typeof newSession>, text: string) {
  const afterId = orderedRows(session.snapshot).at(-1)?.id ?? null
  const sheet = sheetFromClipboard({ text, html: '', table: null })
  const { session: edits, summary } = pasteEdits(sheet, { session: session.snapshot, library: someLibrary, afterId })
  session.edit(...edits)
  const { slots } = scheduleOf(session.snapshot)
  const { details, notes } = session.snapshot
  const shown = slots.map(({ segment, startMs }) =>
    [
      clockAtOffset(details, startMs),
      segment.title,
      formatDuration(segment.durationMs),
      ...(segment.minimumMs > 0 ? [`≥${formatDuration(segment.minimumMs)}`] : []),
      ...(segment.pin ? ['定时'] : []),
      ...(segment.assumedFrom === null ? [] : [`?${segment.assumedFrom}`]),
    ].join(' '),
  )
  return { shown, summary, details, notes }
}

const into = (text: string) => pastedInto(newSession(), text)

describe('starts given in a sheet are kept', () => {
  test.each<[string, string, string[]]>([
    [
      'a gap of the sheet is kept by a pin',
      '14:00-14:05\t签到\n14:30-14:40\t开场',
      ['14:00 签到 5:00', '14:30 开场 10:00 定时'],
    ],
    [
      'starts that follow each other are chained',
      '14:00-14:05\t签到\n14:05-14:15\t开场',
      ['14:00 签到 5:00', '14:05 开场 10:00'],
    ],
    [
      'an empty session begins when its first row does',
      '9:30\t签到\t10分钟\n9:40\t开场\t5分钟',
      ['09:30 签到 10:00', '09:40 开场 5:00'],
    ],
    [
      'given lengths before the first start count back from it',
      '时间\t环节\t时长\n\t签到\t10分钟\n9:40\t开场\t5分钟',
      ['09:30 签到 10:00', '09:40 开场 5:00'],
    ],
    [
      'a length against the next start is an overlap, which stays',
      '14:00\t加梯的故事\t20分钟\n14:15\t亭子的故事\t10分钟',
      ['14:00 加梯的故事 20:00', '14:15 亭子的故事 10:00 定时'],
    ],
    [
      'of a span and another length the span counts, and waits to be confirmed',
      '时间\t环节\t时长\n14:00-14:15\t加梯的故事\t10分钟\n14:15-14:25\t合影\t10分钟',
      ['14:00 加梯的故事 15:00 ?10 分钟', '14:15 合影 10:00'],
    ],
    [
      'a span within two lengths contradicts neither',
      '时间\t环节\t时长\n14:00-14:18\t加梯的故事\t15-20分钟',
      ['14:00 加梯的故事 18:00 ≥15:00'],
    ],
    [
      'twelve-hour times are in the afternoon',
      '1:30\t签到\n2:00\t开场\n2:10-2:40\t加梯的故事',
      ['13:30 签到 30:00', '14:00 开场 10:00', '14:10 加梯的故事 30:00'],
    ],
    [
      'half-day words in the first row apply to the others',
      '下午两点\t签到\n两点十分\t开场\n两点半\t合影\t一刻钟',
      ['14:00 签到 10:00', '14:10 开场 20:00', '14:30 合影 15:00'],
    ],
    [
      'across noon and midnight',
      '11:30-1:00\t午餐\n23:50-0:10\t跨年\n0:10-0:20\t合影',
      ['11:30 午餐 1:30:00', '23:50 跨年 20:00 定时', '00:10 合影 10:00'],
    ],
    [
      'dates before the times',
      '5月20日 14:00\t签到\t10分钟\n5月20日 14:10\t开场\t5分钟',
      ['14:00 签到 10:00', '14:10 开场 5:00'],
    ],
    [
      'no length is computed across the heading of a part',
      '时间\t环节\t主讲\n14:00\t开场\t王芳\n下半场\t\t\n15:00\t合影\t周敏',
      ['14:00 开场 5:00 ?', '15:00 合影 5:00 定时 ?'],
    ],
    [
      'a row that only says when everything ends is the end of the one before it',
      '14:00\t开场\n14:10\t加梯的故事\n14:40\t结束',
      ['14:00 开场 10:00', '14:10 加梯的故事 30:00'],
    ],
  ])('%s', (_, text, rows) => expect(into(text).shown).toEqual(rows))

  test('an empty session adopts start, hard end and date from the sheet, another keeps its own', () => {
    const facts = '时间：2021年5月20日下午2:00-4:00 地点：三楼报告厅\n1. 签到 10分钟'
    const empty = into(facts)
    expect(empty.details).toMatchObject({ date: '2021-05-20', start: '14:00', hardEnd: '16:00' })
    expect(empty.summary.details).toEqual({ date: '2021-05-20', hardEnd: '16:00' })
    expect(into('14:00\t开场\t5分\n16:30\t散会\t').details.hardEnd).toBe('16:30')

    const session = newSession()
    session.edit(
      setDetails({ start: '13:00', hardEnd: '15:00', date: '2021-06-01' }),
      insertRows([{ type: 'segment', title: '暖场', durationMs: 3_600_000 }], null),
    )
    const filled = pastedInto(session, '时间\t环节\n14:00-14:10\t开场\n14:30-14:40\t合影\n16:00\t结束')
    expect(filled.details).toMatchObject({ date: '2021-06-01', start: '13:00', hardEnd: '15:00' })
    expect(filled.shown).toEqual(['13:00 暖场 1:00:00', '14:00 开场 10:00', '14:30 合影 10:00 定时'])
    expect(filled.notes).toBe('结束 16:00')
  })

  test('the summary counts pins and names what contradicts', () => {
    const { summary } = into('14:00\t加梯的故事\t20分钟\n14:15\t亭子的故事\t10分钟\n15:00\t合影\t5分钟')
    expect(summary.pinned).toBe(2)
    expect(summary.contradictions).toEqual([{ title: '加梯的故事', saidMs: 1_200_000, clockMs: 900_000 }])
  })

  test('whatever gaps and overlaps a sheet has, each row begins when the sheet says', () => {
    const sheets = fc.array(
      fc.record({ gap: fc.integer({ min: -10, max: 50 }), length: fc.integer({ min: 1, max: 60 }) }),
      { minLength: 1, maxLength: 12 },
    )
    const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
    fc.assert(
      fc.property(sheets, fc.integer({ min: 360, max: 700 }), (rows, from) => {
        let end = from
        let before = from
        const lines = rows.map(({ gap, length }, i) => {
          const start = i === 0 ? from : Math.max(end + gap, before)
          before = start
          end = start + length
          return { start, line: `${clock(start)}-${clock(end)}\t环节${i}号` }
        })
        fc.pre(end < 1_440 && new Set(lines.map(({ line }) => line.split('\t')[0])).size === lines.length)
        const { shown } = into(['时间\t环节', ...lines.map(({ line }) => line)].join('\n'))
        expect(shown.map((row) => row.slice(0, 5))).toEqual(lines.map(({ start }) => clock(start).padStart(5, '0')))
      }),
    )
  })
})

describe('lengths that nobody stated are assumed, with the text in their place', () => {
  test.each<[string, string, string[]]>([
    ['none at all', '开场\n茶歇', ['14:00 开场 5:00 ?', '14:05 茶歇 10:00 ?']],
    [
      'what cannot be read',
      '环节\t时长\n签到\t待定\n开场\t每人5分钟\n合影\t5分钟',
      ['14:00 签到 5:00 ?待定', '14:05 开场 5:00 ?每人5分钟', '14:10 合影 5:00'],
    ],
    ['lessons, which may have another length here', '环节\t时长\n讲座\t2课时', ['14:00 讲座 1:30:00 ?2课时']],
    [
      'a time across two rows, divided',
      '时间\t环节\n14:00-14:30\t致辞\n14:00-14:30\t加梯\n14:30-14:40\t合影',
      ['14:00 致辞 15:00 ?14:00-14:30', '14:15 加梯 15:00 ?14:00-14:30', '14:30 合影 10:00'],
    ],
    [
      'words for numbers are read',
      '环节\t时长\n甲\t一刻钟\n乙\t15-20分钟\n丙\t一百二十分钟\n丁\t两个半小时',
      ['14:00 甲 15:00', '14:15 乙 20:00 ≥15:00', '14:35 丙 2:00:00', '16:35 丁 2:30:00'],
    ],
    [
      'the unit in the heading is that of its numbers',
      '环节\t时长（秒）\n甲\t90\n乙\t30',
      ['14:00 甲 1:30', '14:01 乙 0:30'],
    ],
    [
      'lines of a chat',
      '下午两点 签到\n14:10 开场致辞 一刻钟\n微论坛：议一议（15-20分钟）\n入木三分\n三点建议\n合影 五分钟',
      [
        '14:00 签到 10:00',
        '14:10 开场致辞 15:00',
        '14:25 微论坛：议一议 20:00 ≥15:00',
        '14:45 入木三分 5:00 ?',
        '14:50 三点建议 5:00 ?',
        '14:55 合影 5:00',
      ],
    ],
  ])('%s', (_, text, rows) => expect(into(text).shown).toEqual(rows))

  test('the text also stays in the notes of the row', () => {
    const session = newSession()
    pastedInto(session, '环节\t时长\n签到\t看现场情况')
    const [row] = orderedRows(session.snapshot)
    expect((row as Segment).notes).toBe('看现场情况')
  })
})
