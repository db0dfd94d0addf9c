import { PDFDocument } from '@cantoo/pdf-lib'

// The library pauses after every hundred objects it reads and every fifty it writes, so that a page can be drawn
// meanwhile. The paper process has no page; for 500 place cards these pauses were a fifth of the time.

/** Reads a PDF. */
export const loadPdf = (pdf: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Infinity })

/** Writes a PDF. */
export const savePdf = async (document: PDFDocument): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await document.save({ objectsPerTick: Infinity }))
