import { expect, test } from 'vitest'
import { copiedTable } from '../../../../src/interchange/table/clipboardTable'
import { pastedVisits, type PastedVisit } from '../../../../src/interchange/visits/pastedVisits'
import { isSameRound, roundNumber } from '../../../../src/interchange/visits/roundNames'
import { readMoment } from '../../../../src/interchange/visits/writtenMoment'

const yearOf = () => 2021
const isUnitName = (cell: string) => ['天平街道', '钱学森图书馆'].includes(cell)
const read = (text: string) => pastedVisits(copiedTable({ text, table: null }), { yearOf, isUnitName })

const shown = ({ round, date, time, unit, leader, people, heard, notes, done }: PastedVisit) =>
  [
    round,
    `${date} ${time}`.trim(),
    unit,
    leader?.name ?? '',
    people.map(({ name }) => name).join('、'),
    heard,
    notes.replaceAll('\n', '/'),
    done === null ? '' : done ? 'done' : 'planned',
  ].join('|')

test.each([
  [
    'headings as offices write them',
    '轮次\t日期\t时间\t街镇\t带队\t参加人员\t听到的情况\t备注\t是否完成\n第一轮\t3月9日\t14:00\t天平街道\t顾芸\t陈立、方毅\t缺活动场地\t已拍照\t是',
    '第一轮|2021-03-09 14:00|天平街道|顾芸|陈立、方毅|缺活动场地|已拍照|done',
  ],
  [
    'day and time in one cell, a span, somebody with a post',
    '调研时间\t调研单位\t带队领导\n2021年3月9日（周二）14:00-16:00\t天平街道\t区委常委 顾芸',
    '|2021-03-09 14:00|天平街道|顾芸||||',
  ],
  [
    'a round that was merged down, and one across the table',
    '轮次\t街镇\t日期\n第一轮\t天平街道\t3/9\n\t湖南街道\t3/10\n第二轮\t\t\n\t天平街道\t6/9',
    '第一轮|2021-03-09|天平街道||||| ; 第一轮|2021-03-10|湖南街道||||| ; 第二轮|2021-06-09|天平街道|||||',
  ],
  [
    'what cannot be read stays in the notes',
    '日期\t街镇\t参加人员\t完成情况\t车辆\n另定\t天平街道\t居民代表 2名\t改期\t中巴',
    '||天平街道||||车辆：中巴/另定/改期/居民代表 2名|',
  ],
  ['two who lead', '街镇\t带队\t人员\n天平街道\t顾芸、陈立\t方毅', '||天平街道|顾芸|陈立、方毅|||'],
  ['nobody', '街镇\t带队\t人员\n天平街道\t无\t-', '||天平街道|||||'],
  ['the heading again on the next page', '街镇\t日期\n天平街道\t3/9\n街镇\t日期\n', '|2021-03-09|天平街道|||||'],
  [
    'no headings',
    '1\t第一轮\t3月9日\t天平街道\t顾芸\t陈立、方毅\t居民反映缺活动场地\t√\n2\t第一轮\t3月10日\t湖南街道\t顾芸\t陈立\t没有问题\t×',
    '第一轮|2021-03-09|天平街道|顾芸|陈立、方毅|居民反映缺活动场地||done ; 第一轮|2021-03-10|湖南街道|顾芸|陈立|没有问题||planned',
  ],
  ['a known unit that does not look like one', '钱学森图书馆\t3月9日', '|2021-03-09|钱学森图书馆|||||'],
  [
    'a unit alone in its row',
    '街镇\t日期\n天平街道\t\n第二轮\t\n湖南街道\t',
    '||天平街道||||| ; 第二轮||湖南街道|||||',
  ],
  ['names alone', '林峰\n吴晓', ''],
  ['nothing', '', ''],
])('%s', (_, text, expected) => expect(read(text).map(shown).join(' ; ')).toBe(expected))

test('what could not be read is told', () => {
  expect(read('日期\t街镇\t完成情况\n待定\t天平街道\t一半').flatMap(({ unread }) => unread)).toEqual(['待定', '一半'])
})

test.each([
  ['第一轮', 1],
  ['第 1 轮', 1],
  ['首轮', 1],
  ['二轮', 2],
  ['第十二轮调研', 12],
  ['Round 2', 2],
  ['回访', null],
  ['3月9日', null],
])('%s is round %s', (name, number) => expect(roundNumber(name)).toBe(number))

test.each([
  ['第一轮', '第1轮', true],
  ['第一轮', '第二轮', false],
  ['回访', '回 访', true],
  ['回访', '第一轮', false],
])('%s and %s are the same round: %s', (a, b, same) => expect(isSameRound(a, b)).toBe(same))

test.each([
  ['3月9日', true, '2021-03-09  '],
  ['3.9', true, '2021-03-09  '],
  ['14.30', false, ' 14:30 '],
  ['3/9 下午2点', false, '2021-03-09 14:00 '],
  ['下午', false, '  下午'],
  ['2:30-4:00', false, ' 14:30 '],
  ['2月30日', true, '  2月30日'],
  ['', true, '  '],
])('%s', (text, isDay, expected) => {
  const { date, time, rest } = readMoment(text, yearOf, isDay)
  expect(`${date} ${time} ${rest}`).toBe(expected)
})
