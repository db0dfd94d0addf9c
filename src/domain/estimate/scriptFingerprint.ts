/**
 * Tells scripts apart by eight hexadecimal digits (FNV-1a, 32 bits, over UTF-16 units), short enough for a summary.
 * White space does not count. Empty for an empty script.
 */
export function scriptFingerprint(script: string): string {
  let hash = 0x811c9dc5
  let isEmpty = true
  for (let i = 0; i < script.length; i += 1) {
    const code = script.charCodeAt(i)
    if (code <= 0x20 || code === 0x3000 || code === 0xa0) continue
    isEmpty = false
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  return isEmpty ? '' : (hash >>> 0).toString(16).padStart(8, '0')
}
