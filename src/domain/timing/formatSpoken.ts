import type { Language } from './language'
import { secondMs } from './units'

const unitNames = { 'zh-CN': ['小时', '分', '秒'], en: ['h', 'min', 's'] } as const

/** A length as one says it: `15 分`, `1 小时 5 分`, `45 秒`; `15 min`, `1 h 5 min`, `45 s`. Rounded to the second. */
export function formatSpoken(ms: number, language: Language): string {
  const total = Math.round(Math.abs(ms) / secondMs)
  const names = unitNames[language]
  const amounts = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  const text = amounts.flatMap((amount, unit) => (amount > 0 ? [`${amount} ${names[unit]}`] : [])).join(' ')
  if (text === '') return `0 ${names[1]}`
  return ms < 0 ? `−${text}` : text
}
