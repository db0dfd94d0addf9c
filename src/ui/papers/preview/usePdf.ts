import { useEffect, useState } from 'react'
import { openPdf, type PDFDocumentProxy } from '../../components/openPdf'

/** The opened PDF; the previous one until the next is open, so that nothing flickers. */
export function usePdf(pdf: Uint8Array | null): PDFDocumentProxy | null {
  const [shown, setShown] = useState<PDFDocumentProxy | null>(null)
  useEffect(() => {
    if (pdf === null) return undefined
    let isCurrent = true
    void openPdf(pdf).then((opened) => {
      if (isCurrent) setShown(opened)
      else void opened.loadingTask.destroy()
    })
    return () => void (isCurrent = false)
  }, [pdf])
  useEffect(() => () => void shown?.loadingTask.destroy(), [shown])
  return pdf === null ? null : shown
}
