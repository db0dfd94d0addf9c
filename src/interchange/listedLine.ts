import { isPeople } from './namedPeople'
import type { Column } from './rowHeadings'

const number = /^\s*(?:\d{1,2}\s*(?:[.．](?!\d)|[、)）])|[（(]\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、)\s*/u
const time = String.raw`\d{1,2}[:：]\d{2}`
const timeBefore = new RegExp(`^(${time}(?:\\s*[-–—~～至到]\\s*${time})?)\\s*[，,、]?\\s*(?=\\S)`, 'u')
const length = String.raw`约?(?:\d+(?:\.\d+)?|半)\s*(?:分钟|分|小时|min)`
const lengthBehind = new RegExp(`[\\s，,、]*(${length}|(?<=\\s)${time})$`, 'iu')
const lengthInside = new RegExp(`\\s*[（(]\\s*(${length}|${time})\\s*[)）]\\s*[，,、]?\\s*(.*)$`, 'iu')

/** What the cells of `listedLine` are. */
export const listedColumns: readonly Column[] = [
  { is: 'title' },
  { is: 'duration' },
  { is: 'start' },
  { is: 'people', role: null, isGuessed: true },
]

/**
 * One line of a list, as people write it in a chat: `1. 开场致辞 5分钟`, `14:00-14:15 加梯的故事`, `茶歇（10分钟）`,
 * `微论坛（25分钟）主持人顾芸`. Gives its title and, as they are written, how long it takes, when it begins and who is in
 * it; empty where it does not say. Its number is left out.
 */
export function listedLine(line: string): readonly [title: string, duration: string, start: string, people: string] {
  const unnumbered = line.replace(number, '')
  const before = timeBefore.exec(unnumbered)
  const rest = before ? unnumbered.slice(before[0].length) : unnumbered
  const inside = lengthInside.exec(rest)
  const isWith = inside && (inside[2] === '' || isPeople(inside[2] ?? ''))
  const found = isWith ? inside : lengthBehind.exec(rest)
  const title = (found ? rest.slice(0, found.index) : rest).trim()
  // A line that is nothing else keeps what it says.
  if (title === '') return [line.trim(), '', '', '']
  return [title, found?.[1] ?? '', before?.[1] ?? '', (isWith && inside[2]) || '']
}
