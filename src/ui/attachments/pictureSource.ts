import type { PictureSize } from '../../ipc/pictureSizes'

/** Where a page loads the picture of an attachment from. */
export const pictureSource = (sha256: string, size: PictureSize): string => `/attachments/${sha256}/${size}`
