import { nameKey } from '../../domain/names'
import { plainText, withFigures } from '../../domain/timing/plainText'

/** The number in 第一轮, 第1轮, 一轮, 首轮, 第一轮调研, Round 1; null if a text is no such name. */
export function roundNumber(text: string): number | null {
  const plain = withFigures(plainText(text).replace(/^首/u, '一')).replaceAll(/\s+/g, '')
  const { one, other } =
    /^(?:第?(?<one>\d{1,2})轮(?:次|调研|走访|全覆盖|全覆盖调研)?|round(?<other>\d{1,2}))$/iu.exec(plain)?.groups ?? {}
  const digits = one ?? other
  return digits === undefined ? null : Number(digits)
}

/** Whether two names mean the same round. */
export function isSameRound(a: string, b: string): boolean {
  const [one, other] = [roundNumber(a), roundNumber(b)]
  return one === null || other === null ? nameKey(a) === nameKey(b) : one === other
}
