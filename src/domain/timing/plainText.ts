/** Turns full-width letters, digits and signs (`１４：００`), as input methods leave them, into plain ones, and trims. */
export const plainText = (text: string): string => text.normalize('NFKC').trim()

const aside = /\([^()]*\)/g
const about = /^(?:约|大约|大概|差不多|预计|计划|共|计|合计|控制在|不超过|最多|至多|至少|限时|限|从|自|于)\s*/u
const orSo = /\s*(?:左右|上下|前后|之内|以内|内|许|起|开始|准时)$/u

/** Removes what is in brackets from a plain text. */
export const withoutAside = (plain: string): string => plain.replace(aside, '').trim()

/** What is in the first brackets of a plain text; empty if there are none. */
export const asideOf = (plain: string): string => plain.match(aside)?.[0]?.slice(1, -1).trim() ?? ''

/** Removes words that only say "about" from a plain text: `约10分钟左右`, `14:00起`. */
export const withoutRoughly = (plain: string): string => plain.replace(about, '').replace(orSo, '')

const digits = '零一二三四五六七八九'

/** A sequence of Chinese numerals. One that is not a number from 0 to 999 is left as it is. */
const numerals = /[零〇一二两三四五六七八九十百]+/g
const meant =
  /^(?:(?<hundreds>[一二两三四五六七八九])百)?(?<zero>[零〇])?(?:(?<tens>[一二两三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九]|两$)?$/

const valueOf = (numeral: string): number => digits.indexOf(numeral === '两' ? '二' : numeral)

function numberOf(run: string): number | null {
  const { hundreds, zero, tens, ten, ones } = meant.exec(run)?.groups ?? {}
  if ((ones === '两' && run !== '两') || (hundreds === undefined && zero !== undefined && ten !== undefined))
    return null
  const hundred = hundreds === undefined ? 0 : valueOf(hundreds) * 100
  const teens = ten === undefined ? 0 : (tens === undefined ? 1 : valueOf(tens)) * 10
  // 一百二 is 120.
  const last = ones === undefined ? 0 : valueOf(ones) * (hundreds && !ten && !zero ? 10 : 1)
  const isNumber = [hundreds, zero, ten, ones].some((part) => part !== undefined)
  return isNumber ? hundred + teens + last : null
}

/** Turns Chinese numerals up to 999 into figures: 五分钟 → 5分钟, 一小时零五分 → 1小时5分, 一百二十分钟 → 120分钟, 零点 → 0点. */
export const withFigures = (text: string): string => text.replaceAll(numerals, (run) => String(numberOf(run) ?? run))
