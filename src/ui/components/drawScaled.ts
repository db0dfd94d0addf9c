/**
 * Draws a picture, turned as its camera noted, on a canvas whose longer side is at most `longestSide` pixels. Rejects if
 * it cannot be read.
 */
export async function drawScaled(url: string, longestSide: number): Promise<HTMLCanvasElement> {
  const image = await loaded(url)
  const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight, 1))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no drawing here')
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

function loaded(url: string): Promise<HTMLImageElement> {
  const image = new Image()
  return new Promise((resolve, reject) => {
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => reject(new Error('not a picture')))
    image.src = url
  })
}
