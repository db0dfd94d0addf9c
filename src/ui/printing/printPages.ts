import { drawPage, openPdf } from '../papers/openPdf'
import './printPages.css'

const dotsPerInch = 300
const pointsPerInch = 72

declare global {
  interface Window {
    drawPages: typeof drawPages
  }
}

/** Main calls this in the hidden window and prints when it is done. Answers the size of the first page, in points. */
async function drawPages(base64: string, title: string): Promise<{ width: number; height: number }> {
  document.title = title
  const pdf = await openPdf(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))
  const first = await pdf.getPage(1)
  const { width, height } = first.getViewport({ scale: 1 })
  document.styleSheets[0]?.insertRule(`@page { size: ${width}pt ${height}pt; margin: 0 }`)
  // One after the other: a page has 35 MB while it is drawn.
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const canvas = await drawPage(pdf, number, dotsPerInch / pointsPerInch, 'print')
    document.body.append(await imageOf(canvas, width, height))
    canvas.width = 0
  }
  await pdf.loadingTask.destroy()
  return { width, height }
}

async function imageOf(canvas: HTMLCanvasElement, width: number, height: number): Promise<HTMLImageElement> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
  if (!blob) throw new Error('a page could not be drawn')
  const image = new Image()
  image.src = URL.createObjectURL(blob)
  image.style.width = `${width}pt`
  // A hair less than the page: rounding must not push a blank page out behind it.
  image.style.height = `${height - 0.5}pt`
  await image.decode()
  return image
}

window.drawPages = drawPages
