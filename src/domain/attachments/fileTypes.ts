/** What a file is to a person. */
type FileKind = 'picture' | 'pdf' | 'document' | 'table' | 'slides' | 'text' | 'video' | 'sound' | 'archive'

export interface FileType {
  /** Stored with the attachment. */
  readonly media: string
  /** The usual one first, without a dot. */
  readonly extensions: readonly string[]
  readonly kind: FileKind
}

/** The types that are recognized by content, and the only ones that the system is asked to open. */
export const fileTypes: readonly FileType[] = [
  { media: 'image/png', extensions: ['png'], kind: 'picture' },
  { media: 'image/jpeg', extensions: ['jpg', 'jpeg'], kind: 'picture' },
  { media: 'image/gif', extensions: ['gif'], kind: 'picture' },
  { media: 'image/webp', extensions: ['webp'], kind: 'picture' },
  { media: 'application/pdf', extensions: ['pdf'], kind: 'pdf' },
  {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    kind: 'document',
  },
  { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'], kind: 'table' },
  {
    media: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
    kind: 'slides',
  },
  { media: 'application/msword', extensions: ['doc'], kind: 'document' },
  { media: 'application/vnd.ms-excel', extensions: ['xls'], kind: 'table' },
  { media: 'application/vnd.ms-powerpoint', extensions: ['ppt'], kind: 'slides' },
  { media: 'application/wps-office.wps', extensions: ['wps'], kind: 'document' },
  { media: 'application/wps-office.et', extensions: ['et'], kind: 'table' },
  { media: 'application/wps-office.dps', extensions: ['dps'], kind: 'slides' },
  { media: 'text/plain', extensions: ['txt'], kind: 'text' },
  { media: 'text/csv', extensions: ['csv'], kind: 'table' },
  { media: 'video/mp4', extensions: ['mp4', 'm4v'], kind: 'video' },
  { media: 'video/quicktime', extensions: ['mov'], kind: 'video' },
  { media: 'audio/mpeg', extensions: ['mp3'], kind: 'sound' },
  { media: 'audio/wav', extensions: ['wav'], kind: 'sound' },
  { media: 'audio/mp4', extensions: ['m4a'], kind: 'sound' },
  { media: 'application/zip', extensions: ['zip'], kind: 'archive' },
]

/** The type of any other file. It can be kept and saved elsewhere, but is never opened. */
export const unknownMedia = 'application/octet-stream'

/** Null for a type that is not on the list. */
export const fileTypeOf = (media: string): FileType | null => fileTypes.find((type) => type.media === media) ?? null

export const isPicture = (media: string): boolean => fileTypeOf(media)?.kind === 'picture'

/** The part of a name after its last dot, in lower case; empty if there is none. */
export const extensionOf = (name: string): string => /[^.]\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Whether a name says that the file is one of the pictures that can be shown. */
export const isNamedAsPicture = (name: string): boolean =>
  fileTypes.some(({ kind, extensions }) => kind === 'picture' && extensions.includes(extensionOf(name)))
