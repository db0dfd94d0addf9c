/** One step of the checksum for each byte value; `polynomial` is bit-reversed. */
const tableOf = (polynomial: number): Uint32Array =>
  new Uint32Array(256).map((_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1
    return value
  })

const zlibTable = tableOf(0xedb88320)
const castagnoliTable = tableOf(0x82f63b78)

function sumWith(table: Uint32Array, bytes: Uint8Array, before: number): number {
  let sum = ~before
  for (let i = 0; i < bytes.length; i++) sum = (sum >>> 8) ^ (table[(sum ^ (bytes[i] ?? 0)) & 0xff] ?? 0)
  return ~sum >>> 0
}

/**
 * The CRC-32 of zlib and PNG (polynomial 0xEDB88320), as an unsigned number. `before` is the checksum of the preceding
 * bytes. It has its own table because Node 18 lacks `zlib.crc32`.
 */
export const crc32 = (bytes: Uint8Array, before = 0): number => sumWith(zlibTable, bytes, before)

/** The CRC-32C (Castagnoli's polynomial) that LevelDB uses for its files, as an unsigned number. */
export const crc32c = (bytes: Uint8Array): number => sumWith(castagnoliTable, bytes, 0)
