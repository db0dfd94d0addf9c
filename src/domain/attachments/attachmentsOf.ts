import { present } from '../entity'
import type { Attachment, LibrarySnapshot } from '../library'

/** The attachments of a case, a visit or a spread, in order. */
export const attachmentsOf = ({ attachments }: Pick<LibrarySnapshot, 'attachments'>, ownerId: string): Attachment[] =>
  present([...attachments.values()].filter((attachment) => attachment.ownerId === ownerId))
