import { problem } from '../../../ipc/problem'
import { drawScaled } from '../../components/drawScaled'
import { RequestFailed } from '../../state/studio'

/** Longest side of a stored logo, in pixels: 90 points at 300 dpi are 375. */
const longestSide = 400

/** An image file of any format as a small PNG: a data URL of a size that can be stored with the season. */
export async function logoOf(file: File): Promise<string> {
  const url = URL.createObjectURL(file)
  try {
    const canvas = await drawScaled(url, longestSide)
    return canvas.toDataURL('image/png')
  } catch {
    throw new RequestFailed(problem('pictureUnreadable', { file: file.name }))
  } finally {
    URL.revokeObjectURL(url)
  }
}
