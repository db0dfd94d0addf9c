import type { Pile } from '../../../domain/papers/piles'
import type { OptionValues } from '../../../domain/papers/optionValue'
import type { PaperName } from '../../../domain/papers/paperNames'
import { currentLanguage, t, tByName } from '../../../i18n'
import { formatInstant } from '../../../i18n/formats'
import { numberRanges } from '../../../papers/content/numberRanges'
import { chosenOf, matters, type Option } from '../../../papers/option'
import type { PaperInput } from '../../../papers/paper'
import { papers } from '../../../papers/papers'

/** The options of a paper in words: always its size or style, and others that differ from the default. */
export function optionWords(paper: PaperName, options: OptionValues, input: PaperInput): readonly string[] {
  const { options: all, picks } = papers[paper]
  const usual = chosenOf(all)
  const picked = picks?.(input) ?? {}
  return Object.entries(all).flatMap(([name, option]): string[] => {
    const value = options[name]
    const isShape = option.type === 'choice' && shapes.has(name)
    if (value === undefined || !matters(option, options) || (!isShape && value === usual[name])) return []
    return [valueWords(paper, name, option, value, picked[name]?.find((one) => one.value === value)?.label)]
  })
}

/** The options that make a paper a different object. */
const shapes: ReadonlySet<string> = new Set(['layout', 'size', 'style', 'form'])

function valueWords(paper: PaperName, name: string, option: Option, value: unknown, picked?: string): string {
  const label = tByName(`paper.${paper}.option.${name}`)
  switch (option.type) {
    case 'choice':
      return tByName(`paper.${paper}.choice.${name}.${String(value)}`)
    case 'pick':
      return picked ?? String(value)
    case 'toggle':
      return t(value === true ? 'paper.pile.with' : 'paper.pile.without', { option: label })
    case 'amount':
      return `${label} ${String(value)}`
  }
}

/** Which pages of a paper a pile has; empty for all. */
export function partWords({ isPart, sheets }: Pick<Pile, 'isPart' | 'sheets'>): string {
  if (!isPart) return ''
  const names = sheets.flatMap(({ of, name }) => (of === null ? [] : name))
  if (names.length > 0) return names.join('、')
  const pages = sheets.flatMap((sheet) => sheet.pages.map(({ page }) => page)).sort((a, b) => a - b)
  return t('paper.slip.pages', { pages: numberRanges(pages) })
}

/** When and how a pile was made. */
export function madeWords({ how, at, replacedAt }: Pick<Pile, 'how' | 'at' | 'replacedAt'>): string {
  const instant = (epochMs: number): string => formatInstant(epochMs, currentLanguage())
  const made = t(`paper.pile.${how}`, { at: instant(at) })
  return replacedAt === null ? made : t('paper.pile.replacedAt', { made, at: instant(replacedAt) })
}
