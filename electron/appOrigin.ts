import path from 'node:path'
import type { WebFrameMain } from 'electron'

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
