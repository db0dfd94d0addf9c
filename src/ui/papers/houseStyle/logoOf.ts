import { problem } from '../../../ipc/problem'
import { RequestFailed } from '../../state/studio'

/** Longest side of a stored logo, in pixels: 90 points at 300 dpi are 375. */
const longestSide = 400

/** An image file of any format as a small PNG: a data URL of a size that can be stored with the season. */
export async function logoOf(file: File): Promise<string> {
  const url = URL.createObjectURL(file)
  try {
    const image = await loaded(url)
    const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight, 1))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no drawing here')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return canvas.toDataURL('image/png')
  } catch {
    throw new RequestFailed(problem('pictureUnreadable', { file: file.name }))
  } finally {
    URL.revokeObjectURL(url)
  }
}

function loaded(url: string): Promise<HTMLImageElement> {
  const image = new Image()
  return new Promise((resolve, reject) => {
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => reject(new Error('not a picture')))
    image.src = url
  })
}
