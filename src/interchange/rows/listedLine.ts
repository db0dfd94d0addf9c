import { parseDuration } from '../../domain/timing/parseDuration'
import { parseSpan } from '../../domain/timing/parseSpan'
import { parseTimeOfDay } from '../../domain/timing/parseTimeOfDay'
import { isPeople } from '../people/namedPeople'
import type { RowColumn } from './rowHeadings'

const number = /^\s*(?:\d{1,2}\s*(?:[.．](?!\d)|[、)）])|[（(]\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、)\s*/u

/** The characters in times and spans, and the words used in them. */
const timeSign = String.raw`[\d０-９零〇一二两三四五六七八九十:：.．]`
const timeWord =
  '上午|早上|早晨|清晨|凌晨|中午|正午|下午|午后|傍晚|晚上|晚间|点钟?|时|整|半|一刻|三刻|分|年|月|日|号|周|星期|[（(](?:周|星期).[）)]'
const timeHead = new RegExp(`^(?:${timeSign}|${timeWord}|\\s|[-–—~～至到/])+(?=[\\s，,、：:]|\\p{L})`, 'u')
const lengthUnit = '(?:个半小时|个?小时|个?钟头|刻钟|分钟|分|秒钟?|课时|min(?:utes?)?)'
/** A length in figures may follow directly, 议一议25分; in words only after a mark, because 入木三分 is not a length. */
const lengthBehind = new RegExp(
  `(?:[\\s，,、:：]+(?<words>(?:约|大约)?[\\d.０-９半零〇一二两三四五六七八九十百]+(?:\\s*[-–—~～至到]\\s*[\\d.半一二两三四五六七八九十百]+)?\\s*${lengthUnit}[半\\d一二三四五六七八九十秒]*(?:左右)?)|(?<figures>约?\\d+(?:\\.\\d+)?(?:\\s*[-–—~～至到]\\s*\\d+(?:\\.\\d+)?)?\\s*${lengthUnit}半?)|(?<=\\s)(?<clock>\\d{1,2}[:：]\\d{2}))$`,
  'iu',
)
const inBrackets = /\s*[（(]\s*(?<inside>[^（()）]+?)\s*[)）]\s*[，,、]?\s*/gu

/** The columns of the cells that `listedLine` returns. */
export const listedColumns: readonly RowColumn[] = [
  { is: 'title' },
  { is: 'duration', unit: '' },
  { is: 'start' },
  { is: 'people', role: null, isGuessed: true },
]

/**
 * One line of a list, as people write it in a chat: `1. 开场致辞 5分钟`, `14:00-14:15 加梯的故事`, `下午两点 签到`, `茶歇（一刻钟）`,
 * `微论坛（25分钟）主持人顾芸`. Returns its title and, as written, its length, its start and its people; empty if not given. Its
 * number is left out.
 */
export function listedLine(line: string): readonly [title: string, duration: string, start: string, people: string] {
  const unnumbered = line.replace(number, '')
  const start = startOf(unnumbered)
  const rest = unnumbered.slice(start.length).replace(/^[\s，,、：:]+/u, '')
  const bracket = [...rest.matchAll(inBrackets)].find(({ groups }) => isLength(groups?.inside ?? ''))
  const inside = bracket?.groups?.inside ?? ''
  const people = bracket ? rest.slice(bracket.index + bracket[0].length) : ''
  const isWith = bracket !== undefined && (people === '' || isPeople(people))
  const behind = isWith ? null : lengthBehind.exec(rest)
  const { words, figures, clock } = behind?.groups ?? {}
  const length = isWith ? inside : (words ?? figures ?? clock ?? '')
  const isRead = length !== '' && parseDuration(length) !== null
  const title = (isRead ? rest.slice(0, (isWith ? bracket : behind)?.index) : rest).trim()
  // A line that is nothing else keeps its text.
  if (title === '') return [line.trim(), '', '', '']
  return [title, isRead ? length : '', start.trim(), isWith ? people : '']
}

/** Brackets contain a length only if it cannot be a number in the title, 加梯（二）. */
const isLength = (inside: string): boolean => /\D/u.test(inside) && parseDuration(inside) !== null

/** The longest beginning of a line that is a time or a span; empty if there is none. A bare number is not one. */
function startOf(line: string): string {
  const head = timeHead.exec(line)?.[0] ?? ''
  for (let length = head.length; length > 1; length -= 1) {
    const text = head.slice(0, length).trim()
    const isApart = /\s$/u.test(head.slice(0, length)) || /[\s，,、：:]/u.test(line.charAt(length))
    // 三点建议 means three suggestions.
    const isClear = isApart || /[:：]|[午上晨晚]|[半刻分整]$/u.test(text)
    const isWhole = isClear && !/[\d０-９]/u.test(line.charAt(length))
    if (isWhole && /[:：点时]/u.test(text) && (parseSpan(text) ?? parseTimeOfDay(text)) !== null)
      return head.slice(0, length)
  }
  return ''
}
