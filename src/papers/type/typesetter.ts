import type { ContentText, Size } from 'pdfmake/interfaces'
import type { HouseStyle } from '../../domain/houseStyle'
import { familyIn, type Coverage, type Measure } from './fontChain'
import { fontRuns, type FontRun } from './fontRuns'
import { withTail } from './paragraphTail'
import type { Stretch } from './stretch'
import { styles, type StyleName } from './styles'

export type { Stretch }

/** A character that no font has, with the text around it. */
export interface MissingCharacter {
  readonly character: string
  readonly where: string
}

/** A paragraph; in columns it has a width in points, `'auto'` or `'*'` for the rest. */
export type SetText = ContentText & { width?: Size }

/** Assigns fonts that have all the characters, and collects those that no font has. */
export interface Typesetter {
  text(style: StyleName, text: string, more?: Partial<SetText>): SetText
  /** A paragraph of longer text: no single character is left on its last line. */
  paragraph(style: StyleName, text: string, more?: Partial<SetText>): SetText
  /** One paragraph with several styles; its own style is that of the first part. */
  mixed(stretches: readonly Stretch[], more?: Partial<SetText>): SetText
  /** How wide a line of the text would be, in em. */
  widthEm(style: StyleName, text: string): number
  missing(): readonly MissingCharacter[]
}

export function typesetter(coverage: Coverage, measure: Measure, { face }: Pick<HouseStyle, 'face'>): Typesetter {
  const missing = new Map<string, MissingCharacter>()
  const runsOf = ([style, text]: Stretch): readonly FontRun[] => {
    const found = fontRuns(text, familyIn(face, styles[style].family), coverage)
    for (const character of found.missing) {
      const where = excerptOf(text, character)
      missing.set(`${character} ${where}`, { character, where })
    }
    return found.runs
  }
  const mixed: Typesetter['mixed'] = (stretches, more = {}) => {
    const inlines = stretches.flatMap((stretch) =>
      runsOf(stretch).map((run) => ({ ...run, style: stretch[0], noWrap: stretch[2] === 'whole' })),
    )
    return { text: inlines, style: stretches[0]?.[0], ...more }
  }
  return {
    mixed,
    paragraph: (style, text, more) => mixed(withTail([[style, text]]), more),
    text(style, text, more = {}) {
      const runs = runsOf([style, text])
      const only = runs.length === 1 ? runs[0] : undefined
      if (only) return { text: only.text, style, font: only.font, ...more }
      return { text: runs.map((run) => ({ ...run })), style, ...more }
    },
    widthEm(style, text) {
      const { runs } = fontRuns(text, familyIn(face, styles[style].family), coverage)
      const isBold = 'bold' in styles[style]
      return runs.reduce((sum, run) => sum + measure.widthEm(run.font, isBold, run.text), 0)
    },
    missing: () => [...missing.values()],
  }
}

/** How many characters to show on each side of the missing one. */
const around = 8

function excerptOf(text: string, character: string): string {
  const characters = [...text.replaceAll('\n', ' ')]
  const at = characters.indexOf(character)
  const from = Math.max(0, at - around)
  const to = Math.min(characters.length, at + around + 1)
  const shown = characters.slice(from, to).join('')
  return `${from > 0 ? '…' : ''}${shown}${to < characters.length ? '…' : ''}`
}
