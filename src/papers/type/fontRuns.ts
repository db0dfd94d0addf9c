import { fontChain, type Coverage, type FontFamily, type FontName } from './fontChain'

/** A piece of text in one font. */
export interface FontRun {
  readonly text: string
  readonly font: FontName
}

export interface FontRuns {
  readonly runs: readonly FontRun[]
  /** Characters that no font has, once each. In the runs, `〔U+20000〕` replaces them. */
  readonly missing: readonly string[]
}

/** Joiners, variation selectors and direction marks: they affect their neighbours and print nothing themselves. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu

/** Splits a text into runs, each character in the first font of the family's chain that has it. */
export function fontRuns(text: string, family: FontFamily, coverage: Coverage): FontRuns {
  const chain = fontChain[family]
  const runs: { text: string; font: FontName }[] = []
  const missing = new Set<string>()
  const add = (part: string, font: FontName) => {
    const last = runs.at(-1)
    if (last?.font === font) last.text += part
    else runs.push({ text: part, font })
  }
  // `for … of` iterates over whole characters; surrogate pairs stay together.
  for (const character of composed(text.replace(unseen, ''))) {
    const codePoint = character.codePointAt(0) ?? 0
    const font = character === '\n' ? family : chain.find((name) => coverage.has(name, codePoint))
    if (font) add(character, font)
    else {
      missing.add(character)
      add(replacementOf(codePoint), family)
    }
  }
  return { runs, missing: [...missing] }
}

/** The replacement for a character that cannot be printed. */
export const replacementOf = (codePoint: number): string =>
  `〔U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}〕`

/** Composes a letter and its accent into one character: the fonts have only those. */
const composed = (text: string): string => (/\p{Mn}/u.test(text) ? text.normalize('NFC') : text)
