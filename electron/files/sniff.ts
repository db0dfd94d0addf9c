import { problem, ProblemError } from '../../src/ipc/problem'

/** No office document is larger, in bytes. */
const mostBytes = 50 * 2 ** 20

/**
 * Lets through what begins as a zip file of a size that can be read. Throws a `ProblemError` that names what else the
 * bytes are; the file's name tells nothing.
 */
export function refuseOthers(bytes: Uint8Array, file: string): void {
  const code = codeFor(bytes)
  if (code) throw new ProblemError(problem(code, { file }))
}

function codeFor(bytes: Uint8Array) {
  if (bytes.length === 0) return 'fileEmpty'
  if (bytes.length > mostBytes) return 'fileTooLarge'
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return null
  if (!begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'wordUnreadable'
  // A compound file: a .docx with a password is one, too, and says so in its directory.
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'fileEncrypted' : 'fileOldWord'
}

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)
