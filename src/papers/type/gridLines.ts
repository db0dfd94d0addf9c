import { closingMarks, openingMarks, tailStart } from './paragraphTail'
import type { Stretch } from './stretch'
import type { StyleName } from './styles'

/** A unit that is never divided at the end of a line: a character with adjacent punctuation, a Latin word, a number. */
export interface LineUnit {
  readonly stretches: readonly Stretch[]
  readonly em: number
  /** Trailing white space, which takes no room at the end of a line. */
  readonly blankEm: number
  /** Whether a sentence ends with it, so that a page may end there. */
  readonly endsSentence: boolean
}

/** A line to be set as it is; `indentEm` is the white space before it. */
export interface GridLine {
  readonly units: readonly LineUnit[]
  readonly indentEm: number
}

/** The width of a text in its style, in em. */
export type WidthEm = (style: StyleName, text: string) => number

interface Sign {
  readonly style: StyleName
  readonly text: string
}

/** What belongs together: a Latin word, a number, an address. */
const inWord = /[\p{Script=Latin}\p{Nd}\p{M}'’.,:@_+/=-]/u
/** A sentence may continue after `……` and after `？”`: “难在哪里？”他问。 */
const stop = /[。！？!?]$|。[\p{Pe}\p{Pf}]+$|[\p{Script=Latin}\p{Nd}]\.[\p{Pe}\p{Pf}]?$/u
const closed = /\p{Pe}$/u

/** Longer than this, in characters, the end of a paragraph is a word that may have the last line to itself. */
const longestTail = 12

/** The units of a paragraph. Inside a text in the `unspoken` style, no sentence ends before the closing bracket. */
export function unitsOf(
  stretches: readonly Stretch[],
  unspoken: StyleName | null,
  widthEm: WidthEm,
): readonly LineUnit[] {
  const signs = stretches.flatMap(([style, text]) => [...text].map((sign): Sign => ({ style, text: sign })))
  const tail = tailStart(signs.map(({ text }) => text))
  const isTailUnbroken = signs.length - tail <= longestTail
  const groups: Sign[][] = []
  signs.forEach((sign, i) => {
    const before = signs[i - 1]
    if (before && (isJoined(before.text, sign.text) || (isTailUnbroken && i > tail))) groups.at(-1)?.push(sign)
    else groups.push([sign])
  })
  const widthOf = (group: readonly Sign[]) => joined(group).reduce((sum, one) => sum + widthEm(...one), 0)
  // An address or a row of marks may be longer than a line: it may break anywhere.
  const broken = groups.flatMap((group) => (widthOf(group) > widest ? group.map((sign) => [sign]) : [group]))
  return broken.map((group, i) => ({
    stretches: joined(group),
    em: widthOf(group),
    blankEm: widthOf(group.slice(group.findLastIndex(({ text }) => text.trim() !== '') + 1)),
    endsSentence: i === broken.length - 1 || endsSentence(group, unspoken),
  }))
}

/** The longest unit, in em. */
const widest = 20

const isJoined = (before: string, here: string): boolean =>
  closingMarks.test(here) || openingMarks.test(before) || (inWord.test(before) && inWord.test(here))

function endsSentence(group: readonly Sign[], unspoken: StyleName | null): boolean {
  const text = group
    .map((sign) => sign.text)
    .join('')
    .trimEnd()
  return stop.test(text) && (group.at(-1)?.style !== unspoken || closed.test(text))
}

/** Joins characters of one style. */
function joined(signs: readonly Sign[]): [StyleName, string][] {
  const stretches: [StyleName, string][] = []
  for (const { style, text } of signs) {
    const last = stretches.at(-1)
    if (last?.[0] === style) last[1] += text
    else stretches.push([style, text])
  }
  return stretches
}

/** Tolerance for adding fractional widths. */
const hair = 0.001

/** Breaks units into lines of `lineEm`; the first is indented by `indentEm`. */
export function gridLines(units: readonly LineUnit[], lineEm: number, indentEm: number): readonly GridLine[] {
  const lines: { units: LineUnit[]; indentEm: number }[] = []
  let left = 0
  for (const unit of units) {
    const last = lines.at(-1)
    if (last && unit.em - unit.blankEm <= left + hair) last.units.push(unit)
    else {
      const indent = last ? 0 : indentEm
      lines.push({ units: [unit], indentEm: indent })
      left = lineEm - indent
    }
    left -= unit.em
  }
  return lines
}

/** The styled text of a line, without trailing white space. */
export function stretchesIn({ units }: GridLine): readonly Stretch[] {
  const stretches = joined(units.flatMap((unit) => unit.stretches.map(([style, text]) => ({ style, text }))))
  return stretches.map(([style, text], i) => [style, i === stretches.length - 1 ? text.trimEnd() : text, 'whole'])
}
