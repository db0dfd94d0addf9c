import path from 'node:path'
import { extensionOf, fileTypeOf } from '../../src/domain/attachments/fileTypes'

/** Not permitted in names on Windows; control characters; marks that turn the direction of text, which hide an ending. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\\/:*?"<>|\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g
/** Names of devices on Windows. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** In characters, of the stem and of the ending: a name may have 255 bytes. */
const longest = { stem: 70, ending: 12 } as const

/** The name of an attachment as a file name that every system takes. */
export function safeName(name: string): string {
  const plain = name
    .replace(forbidden, '_')
    .replace(/[. ]+$/, '')
    .trimStart()
  const ending = path.extname(plain)
  const stem = plain.slice(0, plain.length - ending.length).slice(0, longest.stem)
  return (stem === '' || devices.test(stem) ? `_${stem}` : stem) + ending.slice(0, longest.ending)
}

/**
 * The same with an ending that belongs to the media type: the system chooses the program by the ending, and the name
 * must not choose another one than the content. Null for a type that is not opened.
 */
export function nameToOpen(name: string, media: string): string | null {
  const type = fileTypeOf(media)
  if (!type) return null
  const safe = safeName(name)
  return type.extensions.includes(extensionOf(safe)) ? safe : `${safe}.${type.extensions[0]}`
}
