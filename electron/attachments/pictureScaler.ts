import { z } from 'zod'
import { appOrigin } from '../appOrigin'

/** A hidden window: the part of Electron's `BrowserWindow` that scaling uses. */
export interface ScalingWindow {
  readonly webContents: {
    executeJavaScript(code: string): Promise<unknown>
    once(event: 'render-process-gone', listener: () => void): unknown
  }
  loadURL(url: string): Promise<void>
  destroy(): void
}

interface Options {
  readonly createWindow: () => ScalingWindow
  /** No picture that people have takes longer. */
  readonly limitMs?: number
  /** How long the window stays for the next picture. */
  readonly idleMs?: number
}

/** What src/ui/pictures/scalePicture.ts returns. */
const Scaled = z
  .string()
  .regex(/^data:image\/(png|jpeg);base64,/)
  .nullable()

/** Scales the picture at an address of the app. Null if it cannot be read. */
export type ScalePicture = (address: string, longestSide: number) => Promise<Buffer | null>

/**
 * Scales pictures in a hidden, sandboxed page: a picture comes from anywhere, so it is not decoded in this process, which
 * would also stand still for as long. One after another, since a decoded photo takes 100 MB. A picture that takes too
 * long, or ends its process, counts as unreadable.
 */
export function createPictureScaler({ createWindow, limitMs = 20_000, idleMs = 30_000 }: Options): {
  readonly scale: ScalePicture
  end(): void
} {
  let window: Promise<{ open: ScalingWindow; gone: Promise<'over'> }> | null = null
  let idle: NodeJS.Timeout | null = null
  let turn: Promise<unknown> = Promise.resolve()

  const end = () => {
    if (idle) clearTimeout(idle)
    void window?.then(({ open }) => open.destroy()).catch(() => undefined)
    window = null
  }
  async function opened() {
    const open = createWindow()
    const gone = new Promise<'over'>((resolve) => open.webContents.once('render-process-gone', () => resolve('over')))
    await open.loadURL(`${appOrigin}/pictures/scalePicture.html`)
    return { open, gone }
  }
  async function scaleNow(address: string, longestSide: number): Promise<Buffer | null> {
    if (idle) clearTimeout(idle)
    const { open, gone } = await (window ??= opened())
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'over'>((resolve) => (timer = setTimeout(() => resolve('over'), limitMs)))
    const asked = open.webContents.executeJavaScript(`scalePicture(${JSON.stringify(address)}, ${longestSide})`)
    const made = await Promise.race([asked, late, gone]).finally(() => clearTimeout(timer))
    if (made === 'over') {
      end()
      return null
    }
    idle = setTimeout(end, idleMs)
    idle.unref()
    const url = Scaled.parse(made)
    return url === null ? null : Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  }
  function scale(address: string, longestSide: number): Promise<Buffer | null> {
    const made = turn.then(() => scaleNow(address, longestSide))
    turn = made.catch(end)
    return made
  }
  return { scale, end }
}
