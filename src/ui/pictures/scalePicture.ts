import { drawScaled } from '../components/drawScaled'

declare global {
  interface Window {
    scalePicture: typeof scalePicture
  }
}

/** Of a JPEG, from 0 to 1: what is lost is not seen in print. */
const quality = 0.88

/**
 * Main calls this in a hidden window. Returns the scaled picture as a data URL, a JPEG unless it is transparent
 * somewhere; null if the picture cannot be read.
 */
async function scalePicture(url: string, longestSide: number): Promise<string | null> {
  const canvas = await drawScaled(url, longestSide).catch(() => null)
  if (!canvas) return null
  // `toBlob` waits for idle time, which a hidden window has only every other second.
  const made = isOpaque(canvas) ? canvas.toDataURL('image/jpeg', quality) : canvas.toDataURL('image/png')
  canvas.width = 0
  return made
}

function isOpaque(canvas: HTMLCanvasElement): boolean {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false
  return true
}

window.scalePicture = scalePicture
