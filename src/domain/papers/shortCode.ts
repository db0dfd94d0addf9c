/** Without 0, O, 1, I and L, which are taken for one another when read aloud. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Four signs that a person can read from a page, for a fingerprint: one in 923,521 by chance. */
export function shortCodeOf(fingerprint: string): string {
  let rest = Number.parseInt(fingerprint.slice(0, 12), 16)
  let code = ''
  for (let i = 0; i < 4; i += 1) {
    code += letters[rest % letters.length]
    rest = Math.floor(rest / letters.length)
  }
  return code
}
