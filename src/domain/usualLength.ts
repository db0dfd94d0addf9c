import { kinds } from './kinds'
import type { Segment } from './segment'
import { readDuration } from './timing/parseDuration'

/**
 * Whether a segment is planned for the usual length of its kind only because nobody has stated a length. A text in
 * place of a length (待定) does not state one; an uncertain length (约10分钟) does.
 */
export const isUsualLength = ({ kind, durationMs, assumedFrom }: Segment): boolean =>
  assumedFrom === '' ||
  (assumedFrom !== null && durationMs === kinds[kind].usualMs && readDuration(assumedFrom) === null)
