import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { columnName } from '../content/cueColumns'
import { stretchesOf } from '../content/directions'
import type { Language } from '../../domain/timing/format'
import { folioOf } from '../page/folio'
import { gridLines, stretchesIn, unitsOf, type GridLine, type LineUnit, type WidthEm } from '../type/gridLines'
import { officialFormat, officialGrid, officialNumber, officialPage, officialTitle } from '../page/official'
import { pieceBlock } from '../page/pieces'
import { segmentName } from '../content/segmentPiece'
import type { Stretch } from '../type/stretch'
import type { Tools } from '../page/tools'
import type { Typesetter } from '../type/typesetter'
import type { McScriptData, McSegment } from './mcScriptSchema'
import { officialPages, type OfficialBlock, type PagePart } from './officialPages'

/** 主持词 as an official document (GB/T 9704): on a grid, so that pages are filled by counting lines. */
export function officialScript(data: McScriptData, tools: Tools): TDocumentDefinitions {
  const title = [data.head.theme, tools.t('paper.mcScript.name')].filter(Boolean).join('')
  const widthEm = widthBy(tools.type)
  const blocks = data.segments.map((segment, i) => blockOf(segment, i + 1, data.head.language, widthEm, tools))
  const pages = officialPages(blocks, {
    lineEm: officialGrid.characters,
    first: officialTitle(title).left,
    other: officialGrid.lines,
  })
  const before = new Map<string, number>()
  const content = pages.flatMap((parts, page) =>
    parts.map((part, i) => {
      const number = before.get(part.id) ?? 0
      before.set(part.id, number + 1)
      return partBlock(part, number, i === 0 && page > 0, tools)
    }),
  )
  const folio = folioOf(tools.t('paper.mcScript.name'), data.head, tools)
  return officialPage({ title, language: data.head.language, folio }, { ...tools, format: officialFormat }, content)
}

/** `一、` and a title in the typeface of headings, with cues under it; paragraphs are indented by two characters. */
function blockOf(
  segment: McSegment,
  number: number,
  language: Language,
  widthEm: WidthEm,
  { t }: Tools,
): OfficialBlock {
  const { id, time, paragraphs, cues } = segment
  const heading = `${officialNumber(number, language)}${segmentName(segment, t)}（${time}）`
  const cueText = cues.map(({ column, text }) => t('paper.mcScript.cue', { column: columnName(column, t), text }))
  const unitsIn = (stretches: readonly Stretch[]) => unitsOf(stretches, 'officialDirection', widthEm)
  return {
    id,
    head: [
      ...indented(unitsIn([['officialHead', heading]])),
      ...indented(unitsIn([['officialDirection', cueText.join('')]])),
    ],
    paragraphs: paragraphs.map((text) =>
      unitsIn(
        stretchesOf(text).map(({ text: part, isDirection }) => [
          isDirection ? 'officialDirection' : 'officialBody',
          part,
        ]),
      ),
    ),
  }
}

const indented = (units: readonly LineUnit[]): readonly GridLine[] => gridLines(units, officialGrid.characters, 2)

/** The parts of a segment on each page; one that continues has several, numbered from 0. */
function partBlock({ id, lines }: PagePart, number: number, startsPage: boolean, tools: Tools): Content {
  const stack = lines.map((line) => lineOf(line, tools.type))
  return { stack: [pieceBlock(id, { stack }, tools, number)], ...(startsPage ? { pageBreak: 'before' } : {}) }
}

/** A counted line is set as it is: pdfmake has a little more room for it than it needs. */
const lineOf = (line: GridLine, type: Typesetter): Content =>
  type.mixed(stretchesIn(line), { margin: [line.indentEm * officialFormat.sizes.officialBody, 0, -12, 0] })

/** Measures each text once: characters repeat. */
function widthBy(type: Typesetter): WidthEm {
  const known = new Map<string, number>()
  return (style, text) => {
    const key = `${style} ${text}`
    const width = known.get(key) ?? type.widthEm(style, text)
    known.set(key, width)
    return width
  }
}
