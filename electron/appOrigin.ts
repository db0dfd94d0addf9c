import path from 'node:path'
import type { WebFrameMain } from 'electron'
import { pictureSizes, type PictureSize } from '../src/ipc/pictureSizes'

/** Pages load from `app://studio`, so that they have an origin of their own and no access to files. */
export const appOrigin = 'app://studio'

/** Whether a frame is the main frame of one of our own pages. */
export function isOurs(frame: Pick<WebFrameMain, 'parent' | 'url'> | null): boolean {
  // For custom schemes, `URL.origin` is 'null'.
  return frame !== null && frame.parent === null && frame.url.startsWith(`${appOrigin}/`)
}

/** The file within `folder` that an address refers to; empty if there is none. */
export function fileOfAddress(address: string, folder: string): string {
  try {
    const { protocol, host, pathname } = new URL(address)
    const file = path.resolve(path.join(folder, decodeURIComponent(pathname)))
    return `${protocol}//${host}` === appOrigin && file.startsWith(folder + path.sep) ? file : ''
  } catch {
    // The address cannot be decoded, so there is no such file.
    return ''
  }
}

/** A picture of an attachment that an address refers to. */
export interface AskedPicture {
  readonly sha256: string
  readonly size: PictureSize
}

const pictureShape = new RegExp(`^${appOrigin}/attachments/([0-9a-f]{64})/(${pictureSizes.join('|')})$`)

/** Null if the address refers to no picture; nothing but the exact form does. */
export function pictureOfAddress(address: string): AskedPicture | null {
  const [, sha256, size] = pictureShape.exec(address) ?? []
  return sha256 === undefined ? null : { sha256, size: size as PictureSize }
}
