import { scriptFingerprint } from '../estimate/scriptFingerprint'

/**
 * The hidden bookmarks of a Word file that we wrote. They say which paragraphs belong to which segment, and what they
 * said when the file was written, as `scriptFingerprint`s. Word and WPS preserve and hide names that begin with `_`, up
 * to 40 characters long.
 *
 * - `title` is on a segment's heading and holds the script's fingerprint too, so it survives when a script is replaced
 * as a whole.
 * - `fact` is on a line under the heading: time and length, a cue.
 * - `script` begins at the first paragraph of the script and ends where the next heading begins.
 * - `closing` is on the line under the last script.
 */
export type WordMark =
  | { readonly kind: 'title'; readonly key: string; readonly title: string; readonly exported: string }
  | { readonly kind: 'fact'; readonly key: string; readonly fact: string }
  | { readonly kind: 'script'; readonly key: string; readonly exported: string }
  | { readonly kind: 'closing' }

export const closingMark = '_sjz'

export const scriptMark = (segmentId: string, script: string): string =>
  `_sjh_${segmentKey(segmentId)}_${printed(script)}`

export const titleMark = (segmentId: string, title: string, script: string): string =>
  `_sjt_${segmentKey(segmentId)}_${printed(title)}_${printed(script)}`

/** `index` tells identical lines of one segment apart. */
export const factMark = (segmentId: string, fact: string, index: number): string =>
  `_sjf_${segmentKey(segmentId)}_${printed(fact)}_${index}`

/** Stands for the fingerprint of an empty text, which is empty. */
const nothing = '00000000'
const printed = (text: string): string => scriptFingerprint(text) || nothing
const read = (digits: string): string => (digits === nothing ? '' : digits)

const pattern = /^_sj([thf])_([0-9a-f]{16})_([0-9a-f]{8})(?:_([0-9a-f]{8}|\d{1,2}))?$/
/** LibreOffice adds this to each further bookmark of the same name. */
const copied = /(?:_Copy_\d+)+$/

/** Null for a bookmark that is not one of ours. */
export function markIn(bookmark: string): WordMark | null {
  const name = bookmark.replace(copied, '')
  if (name === closingMark) return { kind: 'closing' }
  const [, letter, key = '', first = '', second] = pattern.exec(name) ?? []
  if (letter === 'h' && second === undefined) return { kind: 'script', key, exported: read(first) }
  if (letter === 't' && second?.length === 8) return { kind: 'title', key, title: read(first), exported: read(second) }
  return letter === 'f' && second !== undefined ? { kind: 'fact', key, fact: read(first) } : null
}

/** Ids have characters that a bookmark cannot have; two 32-bit hashes tell the segments of a session apart. */
export const segmentKey = (segmentId: string): string =>
  scriptFingerprint(`a${segmentId}`) + scriptFingerprint(`b${[...segmentId].reverse().join('')}`)
