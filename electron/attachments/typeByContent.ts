import { open, type FileHandle } from 'node:fs/promises'
import { extensionOf, fileTypes, unknownMedia } from '../../src/domain/attachments/fileTypes'

/** Enough for every signature, and for the text of a file to be told from other bytes. */
const headBytes = 64 * 1024
/** The directory of a zip file is at its end; that of a large presentation has 80 KB. */
const tailBytes = 256 * 1024
/** Old Office files are searched as a whole; a larger one is of no known type. */
const mostCompoundBytes = 200 * 2 ** 20

/** What is needed to tell a file's type. */
export interface FileParts {
  readonly head: Buffer
  readonly tail: () => Promise<Buffer>
  /** All of it; null if it is too large to search. */
  readonly whole: () => Promise<Buffer | null>
}

/** The media type of a file by its content; `name` decides only between types of the same content. */
export async function typeOfFile(file: string, name: string): Promise<string> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const part = (from: number, length: number) => partOfFile(handle, from, length)
    return await typeOfParts(
      {
        head: await part(0, Math.min(headBytes, size)),
        tail: () => part(Math.max(0, size - tailBytes), Math.min(tailBytes, size)),
        whole: async () => (size <= mostCompoundBytes ? part(0, size) : null),
      },
      name,
    )
  } finally {
    await handle.close()
  }
}

async function partOfFile(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from)
  return buffer.subarray(0, bytesRead)
}

/** The same for parts of a file. */
export async function typeOfParts(parts: FileParts, name: string): Promise<string> {
  const extension = extensionOf(name)
  const named = fileTypes.find(({ extensions }) => extensions.includes(extension))?.media
  const possible = await mediaByContent(parts)
  const [likely = unknownMedia] = possible
  if (named !== undefined && possible.includes(named)) return named
  // Scripts and web pages are text too, so only names of plain text count.
  return likely.startsWith('text/') ? unknownMedia : likely
}

/** The types that the content can be, the most likely first. */
async function mediaByContent({ head, tail, whole }: FileParts): Promise<readonly string[]> {
  if (begins(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return ['image/png']
  if (begins(head, [0xff, 0xd8, 0xff])) return ['image/jpeg']
  const start = head.toString('latin1', 0, 16)
  if (/^GIF8[79]a/.test(start)) return ['image/gif']
  if (/^RIFF.{4}WEBP/s.test(start)) return ['image/webp']
  if (/^RIFF.{4}WAVE/s.test(start)) return ['audio/wav']
  if (start.startsWith('%PDF-')) return ['application/pdf']
  if (start.startsWith('PK\x03\x04')) return [zipMedia((await tail()).toString('latin1'))]
  if (begins(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundMedia(await whole())
  if (start.slice(4, 8) === 'ftyp') return brandMedia(start.slice(8, 12))
  if (start.startsWith('ID3') || isMpegFrame(head)) return ['audio/mpeg']
  return isText(head) ? ['text/plain', 'text/csv'] : []
}

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)

const openXml = 'application/vnd.openxmlformats-officedocument'

/** By the names in the directory at the end of a zip file. */
function zipMedia(directory: string): string {
  if (!directory.includes('[Content_Types].xml')) return 'application/zip'
  if (directory.includes('word/document')) return `${openXml}.wordprocessingml.document`
  if (directory.includes('xl/workbook')) return `${openXml}.spreadsheetml.sheet`
  if (directory.includes('ppt/presentation')) return `${openXml}.presentationml.presentation`
  return 'application/zip'
}

/** The stream that each program writes into a compound file (doc, xls, ppt and those of WPS). */
const streams: readonly (readonly [string, readonly string[]])[] = [
  ['WordDocument', ['application/msword', 'application/wps-office.wps']],
  ['PowerPoint Document', ['application/vnd.ms-powerpoint', 'application/wps-office.dps']],
  ['Workbook', ['application/vnd.ms-excel', 'application/wps-office.et']],
  ['EncryptedPackage', fileTypes.map(({ media }) => media).filter((media) => media.startsWith(openXml))],
]

/** One document may be embedded in another, so all that fit are possible. */
const compoundMedia = (whole: Buffer | null): readonly string[] =>
  streams.flatMap(([stream, media]) => (whole?.includes(Buffer.from(stream, 'utf16le')) ? media : []))

function brandMedia(brand: string): readonly string[] {
  if (brand === 'qt  ') return ['video/quicktime']
  if (/^M4[AB]/.test(brand)) return ['audio/mp4']
  return /^(isom|iso\d|mp4\d|avc1|M4V|dash|MSNV|3gp)/.test(brand) ? ['video/mp4', 'audio/mp4'] : []
}

/** The sync word of MPEG audio, version 1 or 2, layer 3. */
const isMpegFrame = (head: Uint8Array): boolean => head[0] === 0xff && [0xfb, 0xfa, 0xf3, 0xf2].includes(head[1] ?? 0)

/** UTF-16 with its mark, or UTF-8 or GB18030 without control characters. */
function isText(head: Buffer): boolean {
  if (head.length === 0) return false
  if (begins(head, [0xff, 0xfe]) || begins(head, [0xfe, 0xff])) return true
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x08\x0e-\x1f]/.test(head.toString('latin1'))) return false
  return ['utf-8', 'gb18030'].some((encoding) => decodes(head, encoding))
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    // With `stream` a character that was cut at the end is no error.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
