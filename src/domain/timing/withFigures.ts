const digits = '〇一二三四五六七八九'

/** A run of Chinese numerals; one that says no number from 0 to 99 is left as it is. */
const numerals = /[零〇一二两三四五六七八九十]+/g
const meant = /^[零〇]?(?:([一二两三四五六七八九])?(十)([一二三四五六七八九])?|([一二两三四五六七八九]))$/

const valueOf = (numeral: string | undefined): number =>
  numeral === undefined ? 0 : digits.indexOf(numeral === '两' ? '二' : numeral)

/** Chinese numerals up to 99 as figures: 五分钟 → 5分钟, 一小时零五分 → 1小时5分, 二十五秒 → 25秒. */
export const withFigures = (text: string): string =>
  text.replaceAll(numerals, (run) => {
    const [, tens, ten, ones, alone] = meant.exec(run) ?? []
    if (ten === undefined && alone === undefined) return run
    return String(ten === undefined ? valueOf(alone) : (tens === undefined ? 1 : valueOf(tens)) * 10 + valueOf(ones))
  })
