import { formatDuration } from '../../domain/timing/format'
import { factMark, scriptMark, segmentKey, titleMark } from '../../domain/script/wordMark'
import { segmentName } from '../content/segmentPiece'
import type { Tools } from '../page/tools'
import { wordFrame, type WordDocument, type WordScriptBlock, type WordTools } from '../word/wordDocument'
import { columnName } from '../content/cueColumns'
import type { McScriptData, McSegment } from './mcScriptSchema'

/** The host's script as a Word file. Marks on each segment's paragraphs let it be read back. */
export function mcScriptWord({ head, points, segments }: McScriptData, tools: WordTools): WordDocument {
  const { t } = tools
  return {
    ...wordFrame(tools.t('paper.mcScript.name'), head, tools),
    page: { size: 'A4', isLandscape: false },
    blocks: segments.map((segment) => blockOf(segment, points, t)),
    scriptKeys: segments.map(({ id }) => segmentKey(id)),
  }
}

function blockOf(segment: McSegment, points: number, t: Tools['t']): WordScriptBlock {
  const { id, number, script, paragraphs } = segment
  const name = segmentName(segment, t)
  return {
    type: 'script',
    heading: { text: `${number}　${name}`, mark: titleMark(id, name, script) },
    facts: factsOf(segment, t).map((text, i) => ({ text, mark: factMark(id, text, i) })),
    mark: scriptMark(id, script),
    lines: paragraphs,
    points,
  }
}

function factsOf({ time, durationMs, kind, voice, cues }: McSegment, t: Tools['t']): string[] {
  const first = [time, formatDuration(durationMs), t(`term.kind.${kind}`), voice].filter(Boolean).join('　')
  return [first, ...cues.map(({ column, text }) => `${columnName(column, t)}：${text}`)]
}
