import { problem, ProblemError } from '../../src/ipc/problem'

/** No office document is larger, in bytes. */
const mostBytes = 50 * 2 ** 20

/**
 * Accepts what begins like a zip file of a reasonable size. Throws a `ProblemError` that says what else the bytes are;
 * the file's name is not trusted.
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
  // A compound file. A .docx with a password is one too, which its directory shows.
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'fileEncrypted' : 'fileOldWord'
}

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)
