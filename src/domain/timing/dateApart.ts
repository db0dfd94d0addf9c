/** A date written before a time. The year is null if it is not given. */
export interface WrittenDate {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const weekday = String.raw`(?:周|星期|礼拜)[一二三四五六日天1-6]`
/** Numeric dates must be followed by a space: `9.30-10.00` are times. */
const dates = [
  /^(?:(?<year>\d{4})\s*年\s*)?(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]?/u,
  /^(?:(?<year>\d{4})[-./])?(?<month>\d{1,2})[-./](?<day>\d{1,2})(?=\s|T\d|\()/u,
]
const between = new RegExp(String.raw`^\s*(?:\(?\s*${weekday}\s*\)?|当天|当日|T(?=\d)|[,、;])?\s*`, 'u')
const dayAlone = new RegExp(String.raw`^(?:${weekday}|当天|当日|次日|第二天|第2天)\s*`, 'u')

/** Splits off the date at the start of a plain text: `2021年5月20日（周四）14:00`, `5/20 14:00`, `周四 14:00`. */
export function dateApart(plain: string): { readonly date: WrittenDate | null; readonly rest: string } {
  for (const pattern of dates) {
    const found = pattern.exec(plain)
    const { year, month, day } = found?.groups ?? {}
    if (!found || !isDay(Number(month), Number(day))) continue
    const rest = plain.slice(found[0].length).replace(between, '')
    return { date: { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) }, rest }
  }
  return { date: null, rest: plain.replace(dayAlone, '') }
}

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31
