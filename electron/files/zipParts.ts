import { inflateRawSync } from 'node:zlib'
import { problem, ProblemError, type ProblemCode } from '../../src/ipc/problem'
import { crc32 } from '../documents/store/crc32'

/** More than any office document has. Bytes are counted as stated in the directory, before anything is inflated. */
const most = { entries: 5_000, bytesOfPart: 64 * 2 ** 20, bytesRead: 128 * 2 ** 20 } as const

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const
const sizes = { end: 22, entry: 46, local: 30, comment: 0xffff } as const
const methods = { stored: 0, deflated: 8 } as const
const encryptedFlag = 1

interface Entry {
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  /** The position of its local header. */
  readonly at: number
  readonly isEncrypted: boolean
}

/** The parts of a zip file. */
export interface ZipParts {
  /** Names as in the directory. */
  readonly names: readonly string[]
  /** Unpacks a part, ignoring case and the kind of slash; null if there is none. Throws like `zipParts`. */
  read(name: string): Uint8Array | null
}

/**
 * Reads the directory of a zip file of at least four bytes. Throws a `ProblemError`: `fileIncomplete` if the end is
 * missing, `fileTooLarge` over the limits, `fileEncrypted`, or `fileDamaged` for parts without the stated size and
 * checksum, or that overlap.
 */
export function zipParts(bytes: Uint8Array, file: string): ZipParts {
  const fail = (code: ProblemCode): never => {
    throw new ProblemError(problem(code, { file }))
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directoryOf(bytes, view, fail)
  let bytesRead = 0

  function read(name: string): Uint8Array | null {
    const entry = entries.get(plainName(name))?.entry
    if (!entry) return null
    if (entry.isEncrypted) fail('fileEncrypted')
    bytesRead += entry.unpacked
    if (entry.unpacked > most.bytesOfPart || bytesRead > most.bytesRead) fail('fileTooLarge')
    const unpacked = inflated(packedBytes(entry, bytes, view, fail), entry, fail)
    if (unpacked.length !== entry.unpacked || crc32(unpacked) !== entry.crc) fail('fileDamaged')
    return unpacked
  }
  return { names: [...entries.values()].map(({ name }) => name), read }
}

type Fail = (code: ProblemCode) => never

const plainName = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

function directoryOf(bytes: Uint8Array, view: DataView, fail: Fail): Map<string, { name: string; entry: Entry }> {
  const end = endOf(view) ?? fail('fileIncomplete')
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  let at = view.getUint32(end + 16, true)
  if (count > most.entries) fail('fileTooLarge')
  if (at + size > end) fail('fileDamaged')
  const entries = new Map<string, { name: string; entry: Entry }>()
  for (let i = 0; i < count; i += 1) {
    if (at + sizes.entry > end || view.getUint32(at, true) !== signatures.entry) fail('fileDamaged')
    const nameEnd = at + sizes.entry + view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + sizes.entry, nameEnd))
    if (entries.has(plainName(name))) fail('fileDamaged')
    entries.set(plainName(name), {
      name,
      entry: {
        isEncrypted: (view.getUint16(at + 8, true) & encryptedFlag) !== 0,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      },
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  refuseOverlaps(
    [...entries.values()].map(({ entry }) => entry),
    fail,
  )
  return entries
}

/** The position of the end record, before a comment of any length; null if there is none. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - sizes.end
  for (let at = last; at >= Math.max(0, last - sizes.comment); at -= 1)
    if (view.getUint32(at, true) === signatures.end) return at
  return null
}

/** Overlapping entries would let a small file unpack to an enormous one. */
function refuseOverlaps(entries: readonly Entry[], fail: Fail): void {
  const inPlace = [...entries].sort((a, b) => a.at - b.at)
  inPlace.forEach((entry, i) => {
    const next = inPlace[i + 1]
    if (next && entry.at + sizes.local + entry.packed > next.at) fail('fileDamaged')
  })
}

function packedBytes({ at, packed }: Entry, bytes: Uint8Array, view: DataView, fail: Fail): Uint8Array {
  if (at + sizes.local > bytes.length || view.getUint32(at, true) !== signatures.local) fail('fileDamaged')
  const from = at + sizes.local + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + packed > bytes.length) fail('fileDamaged')
  return bytes.subarray(from, from + packed)
}

/** zlib stops at the size stated in the directory, before unpacking more. */
function inflated(packed: Uint8Array, { method, unpacked }: Entry, fail: Fail): Uint8Array {
  if (method === methods.stored) return packed
  if (method !== methods.deflated) return fail('fileDamaged')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) })
  } catch {
    return fail('fileDamaged')
  }
}
