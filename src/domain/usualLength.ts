import { kinds } from './kinds'
import type { Segment } from './segment'
import { readDuration } from './timing/parseDuration'

/**
 * Whether a segment is only planned for as long as its kind usually takes, since nobody has stated a length. What a pasted
 * table has in place of one (待定) states none; a length that is not certain (约10分钟) is one.
 */
export const isUsualLength = ({ kind, durationMs, assumedFrom }: Segment): boolean =>
  assumedFrom === '' ||
  (assumedFrom !== null && durationMs === kinds[kind].usualMs && readDuration(assumedFrom) === null)
