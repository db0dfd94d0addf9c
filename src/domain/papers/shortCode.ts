/** Without 0, O, 1, I and L, which are easily confused when read aloud. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/**
 * Four characters for a fingerprint, for a person to read from a page. Two pages have the same code by chance once in
 * 923,521.
 */
export function shortCodeOf(fingerprint: string): string {
  let rest = Number.parseInt(fingerprint.slice(0, 12), 16)
  let code = ''
  for (let i = 0; i < 4; i += 1) {
    code += letters[rest % letters.length]
    rest = Math.floor(rest / letters.length)
  }
  return code
}
