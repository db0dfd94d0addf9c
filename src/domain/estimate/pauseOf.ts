import { minuteMs, secondMs } from '../timing/units'

const pause =
  /^(?:停顿|暂停|静默|pause)\s*[:,]?\s*(?<length>(?:[\d.]+\s*(?:分钟?|minutes?|mins?|m|秒钟?|seconds?|secs?|s)?\s*)+)/i
const amounts = /([\d.]+)\s*(分|m)?/gi

/** The time that a direction such as `停顿 5s`, `停顿1分30秒` or `pause 5` asks for, in ms; bare numbers are seconds. */
export function pauseOf(direction: string): number {
  const length = pause.exec(direction.normalize('NFKC').trim())?.groups?.length
  if (length === undefined) return 0
  const total = [...length.matchAll(amounts)].reduce(
    (sum, [, amount, minutes]) => sum + Number(amount) * (minutes ? minuteMs : secondMs),
    0,
  )
  return Number.isFinite(total) ? Math.round(total) : 0
}
