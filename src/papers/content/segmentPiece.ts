import type { SegmentKind } from '../../domain/segment'
import { formatDuration } from '../../domain/timing/format'
import type { Piece } from '../paper'
import type { Translate } from './translate'

/** The name of a segment: its title, or its kind. */
export const segmentName = (
  { title, kind }: { readonly title: string; readonly kind: SegmentKind },
  t: Translate,
): string => title || t(`term.kind.${kind}`)

/** A segment as working papers print it. */
interface PrintedSegment {
  readonly id: string
  readonly number: number
  readonly part: string | null
  readonly title: string
  readonly kind: SegmentKind
  readonly time: string
  readonly durationMs: number
}

/** The piece of a segment: the fields that every working paper has, and those of this paper. */
export function segmentPiece(segment: PrintedSegment, t: Translate, more: Piece['fields']): Piece {
  const { id, number, part, title, kind, time, durationMs } = segment
  return {
    id,
    name: segmentName(segment, t),
    fields: {
      number: String(number),
      part: part ?? '',
      title,
      kind: t(`term.kind.${kind}`),
      time,
      duration: formatDuration(durationMs),
      ...more,
    },
    of: segment,
  }
}
