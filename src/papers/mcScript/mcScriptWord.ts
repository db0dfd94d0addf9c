import { formatDuration } from '../../domain/timing/formatDuration'
import { markName, segmentKey } from '../../domain/script/scriptMark'
import { segmentName } from '../segmentPiece'
import type { Tools } from '../tools'
import { wordFrame, type WordDocument, type WordTools } from '../word/wordDocument'
import { columnName } from '../cueColumns'
import type { McScriptData, McSegment } from './mcScriptSchema'

/** The host's script for a word processor; each segment's script stands under its mark and can be read back. */
export function mcScriptWord({ head, points, segments }: McScriptData, tools: WordTools): WordDocument {
  const { t } = tools
  return {
    ...wordFrame(tools.t('paper.mcScript.name'), head, tools),
    page: { size: 'A4', isLandscape: false },
    blocks: segments.map((segment) => ({
      type: 'script',
      heading: `${segment.number}　${segmentName(segment, t)}`,
      facts: factsOf(segment, t),
      mark: markName(segment.id, segment.script),
      lines: segment.paragraphs,
      points,
    })),
    scriptKeys: segments.map(({ id }) => segmentKey(id)),
  }
}

function factsOf({ time, durationMs, kind, voice, cues }: McSegment, t: Tools['t']): string[] {
  const first = [time, formatDuration(durationMs), t(`term.kind.${kind}`), voice].filter(Boolean).join('　')
  return [first, ...cues.map(({ column, text }) => `${columnName(column, t)}：${text}`)]
}
