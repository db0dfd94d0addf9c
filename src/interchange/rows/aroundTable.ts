import { laterBy, readTimeOfDay } from '../../domain/timing/parseTimeOfDay'
import { parseSpan } from '../../domain/timing/parseSpan'
import type { WrittenDate } from '../../domain/timing/dateApart'
import { secondsOfDay } from '../../domain/timing/localTime'

/** A copied sheet has more than rows: a title, date and place, totals and footnotes. */

/** The time of the whole session, in seconds of the day. */
export interface SessionTimesSaid {
  readonly startS: number | null
  readonly endS: number | null
  readonly date: WrittenDate | null
}

const total = /^(?:合计|总计|共计|小计|总共|总时长|总用时|时长合计)(?=$|[\s:：（(\d约])/u
/** 合计, wherever it is in the row. */
export const isTotal = (cells: readonly string[]): boolean =>
  total.test((cells.find((cell) => cell !== '') ?? '').replace(/^(.)\s+(?=计)/u, '$1'))

const noteWord = String.raw`(?:备\s*注|附\s*注|注|说\s*明|附|温馨提示|特别提示|提示|提醒|注意事项|注意|要求|PS)`
const note = new RegExp(String.raw`^(?:${noteWord}\s*\d?\s*[:：]|[※★*＊]\s*|（?注\s*\d\s*[)）.、])`, 'iu')
const noteAlone = new RegExp(`^${noteWord}$`, 'iu')

/** The footnote in a row: `备注：以现场为准`, or 备注 in one cell and the text in the next; null if there is none. */
export function footnoteIn(cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell !== '')
  const [first = '', ...more] = filled
  if (note.test(first)) return filled.join(' ')
  return noteAlone.test(first) && more.length === 1 ? `${first}：${more[0]}` : null
}

const factWord =
  '(?:时间|日期|地点|地址|场地|主题|主办单位?|承办单位?|协办单位?|指导单位|参会人员|参加人员|出席人员|出席领导|参加对象|人数|规模|联系人|联系电话|咨询电话)'
const fact = new RegExp(
  String.raw`^(?:\d{1,2}[.、]|[一二三四五六七八九]、)?\s*(?:活动|会议|课堂|举办|培训)?${factWord}\s*[:：]\s*\S`,
  'u',
)

/** Facts about the whole session, `时间：5月20日14:00-16:00 地点：三楼报告厅`; null if the row has none. */
export function factsIn(cells: readonly string[]): string | null {
  const text = cells
    .filter((cell) => cell !== '')
    .reduce((line, cell) => (line === '' || /[:：]$/u.test(line) ? line + cell : `${line} ${cell}`), '')
  return fact.test(text) ? text : null
}

/** The time of the session, if its facts have it. */
export function timesIn(facts: string): SessionTimesSaid | null {
  const behind = /时间\s*[:：]\s*(.+)/su.exec(facts)?.[1] ?? ''
  const when = (behind.split(otherFact)[0] ?? '').replace(/[\s；;。，,|]+$/u, '')
  const span = parseSpan(when)
  if (span) return afternoon({ startS: span.startS, endS: span.endS, date: span.date }, span.isSure)
  const time = readTimeOfDay(when)
  return time && afternoon({ startS: secondsOfDay(time.time), endS: null, date: time.date }, time.isSure)
}

const otherFact = /(?:活动|会议)?(?:地点|地址|场地|主题|主办|承办|参加)/u

/** `2:00` is in the afternoon: nothing begins at night. */
function afternoon({ startS, endS, date }: SessionTimesSaid, isSure: boolean): SessionTimesSaid {
  const by = startS === null ? 0 : laterBy(startS, isSure)
  const later = (seconds: number | null) => (seconds === null || seconds >= by ? seconds : seconds + by)
  return { startS: later(startS), endS: later(endS), date }
}

const tableName =
  /^\d{4}年|(?:流程|议程|日程|方案|节目单|节目|程序|执行|安排|计划|脚本|rundown)(?:单|表)?(?:（[^）]*）|\([^)]*\))?\s*[:：]?$/iu
/** 2021年5月20日课堂流程表: whether it is the title of a table or a list. */
export const isTableName = (text: string): boolean => tableName.test(text.replace(/^[【[]|[】\]]$/gu, ''))

const partName =
  /^[【[]?(?:上半场|下半场|中场|序幕|尾声|上篇|中篇|下篇|上午|下午|晚上|第[一二三四五六七八九十\d]+(?:部分|篇章|板块|单元|阶段|场|幕|章|篇|节)|(?:篇章|板块|单元|阶段)[一二三四五六七八九十\d]+|[一二三四五六七八九十]+[、.．]\S.*(?:篇|部分|板块|阶段|单元))(?:$|[：:\s（(】\]—·｜|].*$)/u
/** 上半场, 第一部分：看见: whether it is the title of a part, by its words alone. */
export const isPartName = (text: string): boolean => partName.test(text)

/** The title of a part without marks: `【上半场】`, `上半场：`. */
export const partTitle = (text: string): string =>
  text
    .replace(/^[【[](.*)[】\]]$/u, '$1')
    .replace(/[:：]$/u, '')
    .trim()
