const aside = /\([^()]*\)/g
const about = /^(?:约|大约|大概|差不多|预计|计划|共|计|合计|控制在|不超过|最多|至多|至少|限时|限|从|自|于)\s*/u
const orSo = /\s*(?:左右|上下|前后|之内|以内|内|许|起|开始|准时)$/u

/** A plain text without what is in brackets. */
export const withoutAside = (plain: string): string => plain.replace(aside, '').trim()

/** What is in the first brackets of a plain text; empty where there are none. */
export const asideOf = (plain: string): string => plain.match(aside)?.[0]?.slice(1, -1).trim() ?? ''

/** A plain text without the words that only say that it is meant roughly: `约10分钟左右`, `14:00起`. */
export const withoutRoughly = (plain: string): string => plain.replace(about, '').replace(orSo, '')
