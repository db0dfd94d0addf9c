import { createHash } from 'node:crypto'
import { open, stat, type FileHandle } from 'node:fs/promises'
import { problem, ProblemError } from '../../src/ipc/problem'

/** Where the bytes come from: a file of the user, or bytes in memory such as a pasted picture. */
export type CopySource = { readonly path: string } | { readonly bytes: Uint8Array }

export interface CopyWatch {
  readonly signal?: AbortSignal
  /** Called after each piece with all bytes copied so far. */
  readonly onProgress?: (bytes: number) => void
}

export interface Copied {
  readonly sha256: string
  readonly bytes: number
}

/** Small enough that hashing one does not hold up the process for more than a few milliseconds. */
const pieceBytes = 1024 * 1024

/**
 * Copies a source to a new file and hashes it on the way; the copy is on disk when this resolves. `name` is used in
 * messages. Throws a ProblemError if the source is no file, vanishes or changes meanwhile, the system's error if it
 * cannot be written, and the signal's reason if it is aborted. The target is left to the caller.
 */
export async function copyHashed(source: CopySource, to: string, name: string, watch: CopyWatch): Promise<Copied> {
  const target = await open(to, 'wx')
  try {
    const copied = await ('bytes' in source
      ? writeHashed(piecesOf(source.bytes), target, watch)
      : copyFileHashed(source.path, target, name, watch))
    await target.sync()
    return copied
  } finally {
    await target.close()
  }
}

async function copyFileHashed(path: string, target: FileHandle, name: string, watch: CopyWatch): Promise<Copied> {
  const reading = await ofSource(name, () => open(path, 'r'))
  try {
    const before = await reading.stat()
    if (!before.isFile()) throw new ProblemError(problem('attachmentNoFile', { file: name }))
    const copied = await writeHashed(piecesIn(reading, name), target, watch)
    const after = await ofSource(name, () => stat(path))
    if (copied.bytes !== after.size || before.size !== after.size || before.mtimeMs !== after.mtimeMs)
      throw new ProblemError(problem('attachmentSourceChanged', { file: name }))
    return copied
  } finally {
    await reading.close()
  }
}

async function writeHashed(pieces: AsyncIterable<Uint8Array>, target: FileHandle, watch: CopyWatch): Promise<Copied> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of pieces) {
    watch.signal?.throwIfAborted()
    hash.update(piece)
    for (let at = 0; at < piece.length;) at += (await target.write(piece, at)).bytesWritten
    bytes += piece.length
    watch.onProgress?.(bytes)
  }
  return { sha256: hash.digest('hex'), bytes }
}

async function* piecesIn(reading: FileHandle, name: string): AsyncIterable<Uint8Array> {
  const buffer = Buffer.alloc(pieceBytes)
  for (;;) {
    const { bytesRead } = await ofSource(name, () => reading.read(buffer, 0, pieceBytes))
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}

async function* piecesOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
}

/** An error of the source is a problem with it, not with the workspace. */
async function ofSource<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new ProblemError(problem('attachmentSourceGone', { file: name }))
    throw new ProblemError(problem('attachmentSourceUnreadable', { file: name, detail: message }))
  }
}

/** The hash of a file that is there. Throws the system's error. */
export async function sha256Of(path: string): Promise<string> {
  const reading = await open(path, 'r')
  const hash = createHash('sha256')
  try {
    for await (const piece of piecesIn(reading, path)) hash.update(piece)
  } finally {
    await reading.close()
  }
  return hash.digest('hex')
}
