import type { HouseStyle } from '../../domain/houseStyle'

/**
 * A fingerprint of a paper's data: 16 hexadecimal digits, the same for equal data whatever the order of their keys.
 * Tells two states of a paper apart, but does not protect against deliberate collisions.
 */
export function fingerprintOf(data: unknown): string {
  const text = canonical(data)
  return hash(text, 0x9e3779b9) + hash(text, 0x85ebca6b)
}

/** The fingerprint of a whole paper: its data and the season's style. */
export const paperFingerprint = (data: unknown, house: HouseStyle): string => fingerprintOf({ data, house })

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join()}}`
}

/** MurmurHash3 (32 bits) over UTF-16 units. */
function hash(text: string, seed: number): string {
  let h = seed
  for (let i = 0; i < text.length; i += 1) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51)
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593)
    h ^= k
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
  }
  h ^= text.length
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
