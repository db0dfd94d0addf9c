import { scriptFingerprint } from '../estimate/scriptFingerprint'

/**
 * The hidden bookmark that a segment's script stands under in a Word file: `_sjh_`, 16 digits for the segment, 8 for the
 * script as it was exported. Word and WPS keep it, hide it since it begins with `_`, and take at most 40 signs.
 */
export interface ScriptMark {
  /** Stands for a segment's id. */
  readonly key: string
  /** `scriptFingerprint` of what was exported; blanks do not count in it. */
  readonly exported: string
}

const pattern = /^_sjh_([0-9a-f]{16})_([0-9a-f]{8})$/
const nothing = '00000000'

export const markName = (segmentId: string, script: string): string =>
  `_sjh_${segmentKey(segmentId)}_${scriptFingerprint(script) || nothing}`

/** Null for a bookmark that is not ours. */
export function markIn(bookmark: string): ScriptMark | null {
  const [, key, exported] = pattern.exec(bookmark) ?? []
  return key === undefined || exported === undefined ? null : { key, exported: exported === nothing ? '' : exported }
}

/** Ids have signs that a bookmark cannot have; two hashes of 32 bits tell the segments of a session apart. */
export const segmentKey = (segmentId: string): string =>
  scriptFingerprint(`a${segmentId}`) + scriptFingerprint(`b${[...segmentId].reverse().join('')}`)
