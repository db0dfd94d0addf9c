/** @vitest-environment jsdom */
import { expect, test } from 'vitest'
import { present } from '../../../../src/domain/entity'
import { clockAtOffset } from '../../../../src/domain/timing/sessionClock'
import { formatDuration } from '../../../../src/domain/timing/format'
import { orderedRows, scheduleOf } from '../../../../src/domain/timing/schedule'
import type { CopiedContent } from '../../../../src/interchange/table/clipboardTable'
import { pasteEdits } from '../../../../src/interchange/rows/pasteEdits'
import { sheetFromClipboard } from '../../../../src/interchange/rows/pastedRows'
import { tableOfHtml } from '../../../../src/ui/clipboard/tableOfHtml'
import { newLibrary, newSession } from '../../document/opened'
import { chatNotice, wholeSheet } from '../sheetPages'

function pasted(content: CopiedContent) {
  const session = newSession()
  const library = newLibrary()
  const into = { session: session.snapshot, library: library.snapshot, afterId: null }
  const edits = pasteEdits(sheetFromClipboard(content), into)
  library.edit(...edits.library)
  session.edit(...edits.session)
  const { details, notes } = session.snapshot
  const { people, units } = library.snapshot
  const { slotById } = scheduleOf(session.snapshot)
  const rows = orderedRows(session.snapshot).map((row) => {
    if (row.type === 'part') return `[${row.title}]`
    const start = clockAtOffset(details, slotById.get(row.id)?.startMs ?? 0)
    const cast = row.castings.map(({ personId, role }) => `${people.get(personId ?? '')?.name} ${role}`)
    const assumed = row.assumedFrom === null ? [] : [`?${row.assumedFrom}`]
    const pinned = row.pin ? ['定时'] : []
    const told = [start, row.title.replaceAll('\n', '/'), formatDuration(row.durationMs), ...pinned, ...assumed]
    return [told.join(' '), cast.join('、'), row.notes].filter((one) => one !== '').join('|')
  })
  const directory = present(people.values()).map(({ name, unitId, title }) =>
    [name, units.get(unitId ?? '')?.name ?? '', title].join(' ').trim(),
  )
  return { rows, notes: notes.split('\n'), details, directory, summary: edits.summary }
}

test('the rows of a whole sheet become segments; title, place, total and footnotes do not', () => {
  const { rows, notes, details, directory, summary } = pasted({
    text: '',
    html: wholeSheet,
    table: tableOfHtml(wholeSheet),
  })
  expect(rows).toEqual([
    '14:00 主持人开场 5:00|顾芸 host|负责人：区文明办',
    '[第一部分：看见]',
    '14:05 案例分享：/加梯的故事 15:00|周敏 speaker、郁非 crew',
    '14:20 专家点评 20:00|何启明 expert、郁非 crew',
    '14:45 微论坛：议一议 25:00 定时 ?20 分钟|顾芸 panelist、郁非 crew|嘉宾4人',
    '15:10 合影 5:00|居民代表 2名',
  ])
  expect(notes).toEqual([
    '时间：2021年5月20日（周四）下午14:00-16:00 地点：徐家汇街道社区文化活动中心三楼',
    '备注：1.以现场为准；2.请提前15分钟到场。',
    '徐家汇街道办事处制',
  ])
  expect(details).toMatchObject({ date: '2021-05-20', start: '14:00', hardEnd: '16:00' })
  expect(directory).toEqual(['顾芸', '周敏', '郁非', '何启明 复旦大学 教授'])
  expect(summary).toMatchObject({
    pinned: 1,
    assumed: 1,
    notes: 3,
    contradictions: [{ title: '微论坛：议一议', saidMs: 1_200_000, clockMs: 1_500_000 }],
  })
})

test('in a chat notice the lines of the running order become segments', () => {
  const { rows, notes, details } = pasted({ text: chatNotice, html: '', table: null })
  expect(rows).toEqual([
    '14:00 签到 15:00',
    '14:15 主持人开场 5:00',
    '[上半场]',
    '14:20 加梯的故事 15:00',
    '14:35 微论坛：议一议 25:00|顾芸 moderator、陈立 panelist、方毅 panelist',
    '15:00 茶歇 15:00',
    '15:15 合影 5:00',
  ])
  expect(notes).toEqual([
    '时间：5月27日下午两点',
    '地点：凌云街道三楼报告厅',
    '主题：共治的办法',
    '备注：请着便装',
    '联系人：郁非 13800000000',
  ])
  expect(details).toMatchObject({ start: '14:00', hardEnd: '15:20' })
})

test('the same sheet pasted again adds no note twice', () => {
  const session = newSession()
  const library = newLibrary()
  for (let i = 0; i < 2; i += 1) {
    const into = { session: session.snapshot, library: library.snapshot, afterId: null }
    session.edit(...pasteEdits(sheetFromClipboard({ text: chatNotice, html: '', table: null }), into).session)
  }
  expect(session.snapshot.notes.split('\n')).toHaveLength(6)
})

test.each([
  ['a footnote in the second cell', '环节\t时长\t主讲\n加梯\t5\t周敏\n备注\t以现场为准\t', ['备注：以现场为准']],
  ['footnotes with a star', '环节\t时长\t主讲\n加梯\t5\t周敏\n※ 以现场为准\t\t', ['※ 以现场为准']],
  ['the author', '环节\t时长\t主讲\n加梯\t5\t周敏\n区文明办 制\t\t', ['区文明办 制']],
  [
    'date and place in separate cells above the heading',
    '第二期流程\t\t\n时间：\t14:00\t地点：三楼\n环节\t时长\t主讲\n加梯\t5\t周敏',
    ['时间：14:00 地点：三楼'],
  ],
  ['a total in the column of numbers', '序号\t环节\t时长\n1\t加梯\t5\n合计\t\t5', ['']],
  ['a total in words', '序号\t环节\t时长\n1\t加梯\t5\n\t总时长：5分钟\t', ['']],
  ['the heading again on the next page', '环节\t时长\t主讲\n加梯\t5\t周敏\n环节\t时长\t主讲', ['']],
  ['a title of the table that is not a part', '文明实践助推社会治理\t\t\n环节\t时长\t主讲\n加梯\t5\t周敏', ['']],
])('%s is neither a segment nor a part', (_, text, notes) => {
  const { rows, notes: told } = pasted({ text, html: '', table: null })
  expect(rows.map((row) => row.split('|')[0])).toEqual(['14:00 加梯 5:00'])
  expect(told).toEqual(notes)
})
