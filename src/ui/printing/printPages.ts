import { drawPage, openPdf, type PDFDocumentProxy } from '../components/openPdf'
import './printPages.css'

const dotsPerInch = 300
const pointsPerInch = 72

interface Size {
  readonly width: number
  readonly height: number
}

declare global {
  interface Window {
    drawPages: typeof drawPages
  }
}

/** Main calls this in the hidden window and prints when it is done. Returns the size of the first page, in points. */
async function drawPages(papers: readonly string[], title: string): Promise<Size> {
  document.title = title
  let sheet: Size | null = null
  for (const base64 of papers) {
    const pdf = await openPdf(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))
    sheet ??= await sizeOfSheet(pdf)
    await drawPaper(pdf, { width: pixels(sheet.width), height: pixels(sheet.height) })
    await pdf.loadingTask.destroy()
  }
  if (!sheet) throw new Error('there is no page')
  document.styleSheets[0]?.insertRule(`@page { size: ${sheet.width}pt ${sheet.height}pt; margin: 0 }`)
  return sheet
}

async function sizeOfSheet(pdf: PDFDocumentProxy): Promise<Size> {
  const first = await pdf.getPage(1)
  const { width, height } = first.getViewport({ scale: 1 })
  return { width, height }
}

async function drawPaper(pdf: PDFDocumentProxy, shown: Size): Promise<void> {
  // One after the other: rendering a page takes 35 MB.
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const canvas = await drawPage(pdf, number, dotsPerInch / pointsPerInch, 'print')
    document.body.append(await imageOf(canvas, shown))
    canvas.width = 0
  }
}

const pixelsPerInch = 96

/** A length in points as CSS pixels, slightly less: rounding must not add a blank page after a page. */
const pixels = (points: number): number => Math.floor((points / pointsPerInch) * pixelsPerInch) - 1

/** `toBlob` and `decode` wait for frames and idle time, which a hidden window has only every other second. */
function imageOf(canvas: HTMLCanvasElement, shown: Size): Promise<HTMLImageElement> {
  const image = new Image(shown.width, shown.height)
  return new Promise((resolve, reject) => {
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => reject(new Error('a page could not be drawn')))
    image.src = canvas.toDataURL('image/png')
  })
}

window.drawPages = drawPages
