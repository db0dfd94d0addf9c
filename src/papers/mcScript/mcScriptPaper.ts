import { formatDuration } from '../../domain/timing/formatDuration'
import { paper, type Piece } from '../paper'
import { translateFor, type Translate } from '../translate'
import { workingWhole } from '../workingHead'
import { mcScriptData, mcScriptOptions } from './mcScriptData'
import type { McScriptData, McSegment } from './mcScriptSchema'

export const mcScriptPaper = paper({
  name: 'mcScript',
  options: mcScriptOptions,
  data: mcScriptData,
  hasWord: true,
  says: ({ segments, ...whole }: McScriptData) => {
    const t = translateFor(whole.head.language)
    return { whole: workingWhole(whole), pieces: segments.map((segment) => segmentPiece(segment, t)) }
  },
})

function segmentPiece(segment: McSegment, t: Translate): Piece {
  const { id, number, title, kind, time, durationMs, spokenMs, voice, part, paragraphs, cues } = segment
  const kindName = t(`term.kind.${kind}`)
  return {
    id,
    name: title || kindName,
    fields: {
      number: String(number),
      part: part ?? '',
      title,
      kind: kindName,
      time,
      duration: formatDuration(durationMs),
      spoken: spokenMs === null ? '' : formatDuration(spokenMs),
      people: voice,
      script: paragraphs.join('\n'),
      cues: cues.map(({ text }) => text).join('；'),
    },
    of: segment,
  }
}
