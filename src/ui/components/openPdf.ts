import { getDocument, GlobalWorkerOptions, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type { PDFDocumentProxy }

GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href

/** One worker for the window's life: starting one takes longer than reading a programme. */
let worker: PDFWorker | null = null

/** Opens a PDF for drawing. `destroy` on its `loadingTask` frees its memory. */
export async function openPdf(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  worker ??= new PDFWorker()
  // The bytes are transferred to the worker, so it gets a copy.
  return getDocument({ data: pdf.slice(), worker, isEvalSupported: false }).promise
}

/** Draws a page on a canvas of its own. `scale` is canvas pixels per point. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  scale: number,
  intent: 'display' | 'print' = 'display',
): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  await page.render({ canvas, viewport, intent }).promise
  return canvas
}
