import { formatDuration } from '../../domain/timing/format'
import { sessionPaper, type Piece } from '../paper'
import { segmentPiece } from '../content/segmentPiece'
import { translateFor, type Translate } from '../content/translate'
import { workingWhole } from '../content/workingHead'
import { mcScriptData, mcScriptOptions } from './mcScriptData'
import type { McScriptData, McSegment } from './mcScriptSchema'

export const mcScriptPaper = sessionPaper({
  name: 'mcScript',
  options: mcScriptOptions,
  data: mcScriptData,
  hasWord: true,
  says: ({ segments, ...whole }: McScriptData) => {
    const t = translateFor(whole.head.language)
    return { whole: workingWhole(whole), pieces: segments.map((segment) => scriptPiece(segment, t)) }
  },
})

function scriptPiece(segment: McSegment, t: Translate): Piece {
  const { spokenMs, voice, paragraphs, cues } = segment
  return segmentPiece(segment, t, {
    spoken: spokenMs === null ? '' : formatDuration(spokenMs),
    people: voice,
    script: paragraphs.join('\n'),
    cues: cues.map(({ text }) => text).join('；'),
  })
}
