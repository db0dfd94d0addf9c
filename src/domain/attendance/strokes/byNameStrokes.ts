import { byStrokes } from './strokesOf'
import { surnameOf } from './surnameOf'

const isChinese = (name: string): boolean => /^\p{Script=Han}/u.test(name.trim())
const byAlphabet = new Intl.Collator('en').compare

/**
 * 按姓氏笔画: by the surname's number of strokes, then by its strokes in the order 横竖撇点折; within one surname, one-character
 * given names come first (高富 before 高大富), then given names are compared in the same way, character by character. Names
 * in other scripts come last, by the alphabet. Characters missing from our table are placed by the operating system's
 * stroke collation (`zh-u-co-stroke`), which used alone gets 文/王 and 高大富/高富 wrong.
 */
export function byNameStrokes(a: string, b: string): number {
  if (isChinese(a) !== isChinese(b)) return isChinese(a) ? -1 : 1
  if (!isChinese(a)) return byAlphabet(a.trim(), b.trim()) || (a < b ? -1 : a > b ? 1 : 0)
  const [one, other] = [surnameOf(a), surnameOf(b)]
  return (
    byCharacters(one.surname, other.surname) ||
    Number(one.given.length > 1) - Number(other.given.length > 1) ||
    byCharacters(one.given, other.given)
  )
}

/** The shorter one comes first: 欧 before 欧阳. */
function byCharacters(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const order = byStrokes(a[i] ?? '', b[i] ?? '')
    if (order !== 0) return order
  }
  return a.length - b.length
}
