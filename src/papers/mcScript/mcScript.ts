import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDuration, formatSpoken } from '../../domain/timing/format'
import { a4Working, inHouse, type Format } from '../page/formats'
import { hairline } from '../page/page'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import { workingPaper } from '../page/workingPaper'
import { chunksOf, type Chunk, type ChunkParagraph } from './chunks'
import { pageMeasure } from './pageMeasure'
import { cueLines } from './cueLines'
import type { McScriptData, McSegment } from './mcScriptSchema'
import { scriptText } from './scriptText'

/** Width of the column for times and cues, in points. */
const marginColumn = 108

/** Line height of the script, relative to its size. */
const leading = 1.62

/** The format of the large style, in the chosen size. */
const mcFormat = (points: number): Format => ({
  ...a4Working,
  sizes: {
    ...a4Working.sizes,
    cellStrong: 13,
    columnHead: 10,
    cellSmall: 9.5,
    cell: 10.5,
    script: points,
    direction: points * 0.72,
  },
})

/** The chunks between which a page may end. */
export function mcChunks({ segments, points }: McScriptData): readonly Chunk[] {
  const measure = pageMeasure(mcFormat(points), marginColumn, leading)
  return segments.flatMap((segment) => chunksOf(segment, measure))
}

/** 主持词 in large type; `pageMs` is the speaking time of each page, if known. */
export function mcScript(data: McScriptData, tools: Tools, pageMs: readonly number[]): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(mcFormat(data.points), tools.house) }
  const blocks = mcChunks(data).map((chunk): Content => ({
    unbreakable: chunk.isWhole,
    stack: [chunkBlock(chunk, setting)],
  }))
  const note = (page: number): string => {
    const ms = pageMs[page - 1] ?? 0
    return ms > 0 ? tools.t('paper.mcScript.page', { length: formatSpoken(roundedMs(ms), data.head.language) }) : ''
  }
  return workingPaper('mcScript', data.head, setting, blocks, { note })
}

/** Rounded to five seconds: nobody speaks more evenly than that. */
const roundedMs = (ms: number): number => Math.max(5_000, Math.round(ms / 5_000) * 5_000)

function chunkBlock({ id, segment, isFirst, paragraphs }: Chunk, setting: Setting): Content {
  const { format, changed } = setting
  const head = isFirst ? headOf(segment, setting) : []
  const content: Content = {
    stack: [
      ...head,
      {
        columns: [
          { width: marginColumn, stack: isFirst ? marginOf(segment, setting) : [], margin: [0, 4, 14, 0] },
          { width: '*', stack: paragraphs.map((one) => paragraphBlock(one, setting)) },
        ],
      },
    ],
    margin: [0, 0, 0, format.space * (isFirst ? 1 : 0)],
  }
  // The later chunks of a changed segment have a change bar too.
  const isChanged = changed.has(segment.id)
  return pieceBlock(id, content, { ...setting, changed: new Set(isChanged ? [id] : []) })
}

/** Each is found again on its page, so that the page can show its speaking time. */
const paragraphBlock = ({ id, text }: ChunkParagraph, setting: Setting): Content =>
  pieceBlock(id, scriptText(text, setting), setting)

function headOf({ part, kind, title, number, voice }: McSegment, { format, type, t }: Setting): Content[] {
  const { space } = format
  const name = title || t(`term.kind.${kind}`)
  return [
    ...(part === null ? [] : [type.text('sheetPart', part, { margin: [0, space * 2, 0, 0], fontSize: 12 })]),
    { stack: [hairline(format, space)], margin: [0, space * 1.6, 0, 0] },
    type.mixed(
      [
        ['columnHead', `${number}　`],
        ['cellStrong', name],
        [
          'columnHead',
          `　${[name === t(`term.kind.${kind}`) ? '' : t(`term.kind.${kind}`), voice].filter(Boolean).join(' · ')}`,
        ],
      ],
      { margin: [0, 0, 0, space * 1.2] },
    ),
  ]
}

/** Start, length, speaking time, and the cues. */
function marginOf({ time, durationMs, spokenMs, cues }: McSegment, { type, t }: Setting): Content[] {
  return [
    type.text('cellTime', time, { fontSize: 20 }),
    type.text('cell', formatDuration(durationMs), { fontSize: 11 }),
    ...(spokenMs === null
      ? []
      : [type.text('cellSmall', t('paper.mcScript.spoken', { length: formatDuration(spokenMs) }), { fontSize: 10 })]),
    ...cueLines(cues, { type, t }),
  ]
}
