import { crc32c } from '../store/crc32'

/*
 * LevelDB's log is cut into blocks of 32 KB. A block holds fragments, none of which crosses its end:
 *
 *     4 bytes  CRC-32C of type and payload, masked, little-endian
 *     2 bytes  length of the payload, little-endian
 *     1 byte   type: 1 a full record, 2 the first, 3 a middle, 4 the last part of one
 *     payload
 *
 * Fewer than 7 bytes at the end of a block stay unused. If a checksum is wrong, LevelDB silently drops the rest of the
 * block; here reading continues at the next fragment with a correct one.
 */
const blockSize = 32 * 1024
export const headerSize = 7
const sectorSize = 512

export interface Fragment {
  /** `bad`: bytes that were written and are not a fragment. */
  readonly type: 'full' | 'first' | 'middle' | 'last' | 'bad'
  readonly payload: Buffer
}

const types = [null, 'full', 'first', 'middle', 'last'] as const

/**
 * Everything in a log except an incomplete end. A log is written from front to back, so after a kill it is cut
 * anywhere: an incomplete fragment at the very end is no damage, and neither are zeros, which are reserved space. A
 * complete fragment with a wrong checksum was written and is damage, even at the very end; the log does not say whether
 * it was ever reported as durable. Damage that looks like an incomplete end, because it hit the length of the last
 * fragment, cut it off or zeroed it, cannot be detected here: only watermarks made later reveal it.
 */
export function* fragmentsOf(log: Buffer): Generator<Fragment> {
  const content = withoutReserved(log)
  for (let block = 0; block < content.length; block += blockSize) {
    const end = Math.min(block + blockSize, content.length)
    for (let at = block; end - at >= headerSize;) {
      const sound = fragmentAt(content, at, end)
      if (sound) {
        yield sound
        at += headerSize + sound.payload.length
        continue
      }
      const next = nextFragment(content, at + 1, end)
      if (next === end && (isTorn(content, at, block + blockSize) || isZero(content.subarray(at)))) return
      yield { type: 'bad', payload: content.subarray(at, next) }
      at = next
    }
  }
}

/** The log up to the sector that was written last; after a power loss, the rest is zeros. */
function withoutReserved(log: Buffer): Buffer {
  let end = log.length
  while (end > 0 && log[end - 1] === 0) end--
  return log.subarray(0, Math.ceil(end / sectorSize) * sectorSize)
}

function fragmentAt(content: Buffer, at: number, end: number): Fragment | null {
  const type = types[content[at + 6] ?? 0]
  const payloadAt = at + headerSize
  if (!type || payloadAt > end) return null
  const payloadEnd = payloadAt + content.readUInt16LE(at + 4)
  if (payloadEnd > end || masked(crc32c(content.subarray(at + 6, payloadEnd))) !== content.readUInt32LE(at)) return null
  return { type, payload: content.subarray(payloadAt, payloadEnd) }
}

/**
 * The position of the next fragment with a correct checksum; `end` if there is none. The length of a bad one is
 * worthless.
 */
function nextFragment(content: Buffer, from: number, end: number): number {
  for (let at = from; at + headerSize <= end; at++) if (fragmentAt(content, at, end)) return at
  return end
}

/** Whether an unreadable fragment extends beyond what was written; it must have fitted into its block. */
function isTorn(content: Buffer, at: number, blockEnd: number): boolean {
  const wanted = at + headerSize + content.readUInt16LE(at + 4)
  return wanted > content.length && wanted <= blockEnd
}

/** Whether some bytes at the end of a log are the beginning of a fragment, or nothing. */
export function isTornFragment(bytes: Buffer): boolean {
  if (bytes.length < headerSize || isZero(bytes)) return true
  const type = types[bytes[6] ?? 0]
  return (type === 'full' || type === 'first') && headerSize + bytes.readUInt16LE(4) > bytes.length
}

/** Whether damaged bytes say that they are a fragment. */
export const isFragment = (bytes: Buffer): boolean => Boolean(types[bytes[6] ?? 0])

/** Whether they say that they continue a record. */
export const isContinuation = (bytes: Buffer): boolean => ['middle', 'last'].includes(types[bytes[6] ?? 0] ?? '')

const isZero = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0)

/** LevelDB masks stored checksums, because the checksum of data that contains its own checksum is weak. */
const masked = (sum: number): number => (((sum >>> 15) | (sum << 17)) + 0xa282ead8) >>> 0
