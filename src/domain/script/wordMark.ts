import { scriptFingerprint } from '../estimate/scriptFingerprint'

/**
 * The hidden bookmarks of a Word file that we wrote. They tell which paragraphs belong to which segment, and what they
 * said when the file was written, as `scriptFingerprint`s in which blanks do not count. Word and WPS keep and hide names
 * that begin with `_`, up to 40 signs long.
 *
 * - `title` stands on a segment's heading and knows its script, too: it lasts where a script is replaced as a whole.
 * - `fact` stands on a line under the heading: time and length, a cue.
 * - `script` begins at the first paragraph of the script and ends where the next heading begins.
 * - `closing` stands on the line under the last script.
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

/** `index` tells equal lines of one segment apart. */
export const factMark = (segmentId: string, fact: string, index: number): string =>
  `_sjf_${segmentKey(segmentId)}_${printed(fact)}_${index}`

/** Stands for the fingerprint of nothing, which is empty. */
const nothing = '00000000'
const printed = (text: string): string => scriptFingerprint(text) || nothing
const read = (digits: string): string => (digits === nothing ? '' : digits)

const pattern = /^_sj([thf])_([0-9a-f]{16})_([0-9a-f]{8})(?:_([0-9a-f]{8}|\d{1,2}))?$/
/** LibreOffice adds this to the name of each further bookmark of one name. */
const copied = /(?:_Copy_\d+)+$/

/** Null for a bookmark that is not ours. */
export function markIn(bookmark: string): WordMark | null {
  const name = bookmark.replace(copied, '')
  if (name === closingMark) return { kind: 'closing' }
  const [, letter, key = '', first = '', second] = pattern.exec(name) ?? []
  if (letter === 'h' && second === undefined) return { kind: 'script', key, exported: read(first) }
  if (letter === 't' && second?.length === 8) return { kind: 'title', key, title: read(first), exported: read(second) }
  return letter === 'f' && second !== undefined ? { kind: 'fact', key, fact: read(first) } : null
}

/** Ids have signs that a bookmark cannot have; two hashes of 32 bits tell the segments of a session apart. */
export const segmentKey = (segmentId: string): string =>
  scriptFingerprint(`a${segmentId}`) + scriptFingerprint(`b${[...segmentId].reverse().join('')}`)
