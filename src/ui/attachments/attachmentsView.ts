import { attachmentsOf } from '../../domain/attachments/attachmentsOf'
import { fileTypeOf, isPicture } from '../../domain/attachments/fileTypes'
import type { Attachment, LibrarySnapshot } from '../../domain/library'
import type { AttachmentState } from '../../ipc/attachmentShapes'

/** What a file is to a person; `other` for types that the app does not know. */
export type ShownKind =
  'picture' | 'pdf' | 'document' | 'table' | 'slides' | 'text' | 'video' | 'sound' | 'archive' | 'other'

export interface AttachmentItem {
  readonly attachment: Attachment
  readonly kind: ShownKind
  /** Null as long as it is not known. */
  readonly state: AttachmentState | null
  /** Whether its picture can be shown. */
  readonly hasPicture: boolean
  readonly canOpen: boolean
}

/** The attachments of something, with what can be done with each. */
export function attachmentsView(
  library: Pick<LibrarySnapshot, 'attachments'>,
  ownerId: string,
  states: ReadonlyMap<string, AttachmentState>,
): readonly AttachmentItem[] {
  return attachmentsOf(library, ownerId).map((attachment) => {
    const type = fileTypeOf(attachment.type)
    const state = states.get(attachment.sha256) ?? null
    const isThere = state === 'there'
    return {
      attachment,
      kind: type?.kind ?? 'other',
      state,
      hasPicture: isThere && isPicture(attachment.type),
      canOpen: isThere && type !== null,
    }
  })
}
