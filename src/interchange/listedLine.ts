const number = /^\s*(?:\d{1,2}\s*(?:[.．](?!\d)|[、)）])|[（(]\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、)\s*/u
const time = String.raw`\d{1,2}[:：]\d{2}`
const timeBefore = new RegExp(`^(${time}(?:\\s*[-–—~～至到]\\s*${time})?)\\s*[，,、]?\\s*(?=\\S)`, 'u')
const lengthBehind = new RegExp(
  `[\\s，,、]*[（(]?\\s*((?:\\d+(?:\\.\\d+)?|半)\\s*(?:分钟|分|小时|min)|(?<=[\\s（(])${time})\\s*[)）]?$`,
  'iu',
)

/**
 * One line of a list, as people write it in a chat: `1. 开场致辞 5分钟`, `14:00-14:15 加梯的故事`, `茶歇（10分钟）`. Gives its
 * title and, as it is written, how long it takes; empty where it does not say. Its number and its start are left out.
 */
export function listedLine(line: string): readonly [title: string, duration: string] {
  const unnumbered = line.replace(number, '')
  const before = timeBefore.exec(unnumbered)
  const rest = before ? unnumbered.slice(before[0].length) : unnumbered
  const behind = lengthBehind.exec(rest)
  const title = (behind ? rest.slice(0, behind.index) : rest).trim()
  // A line that is nothing else keeps what it says.
  if (title === '') return [line.trim(), '']
  const range = before?.[1] !== undefined && /[-–—~～至到]/.test(before[1]) ? before[1] : ''
  return [title, behind?.[1] ?? range]
}
