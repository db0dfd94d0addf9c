import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { drawPage, type PDFDocumentProxy } from './openPdf'
import classes from './PdfPreview.module.css'

interface Props {
  readonly pdf: PDFDocumentProxy
  readonly number: number
  /** CSS pixels a point. */
  readonly scale: number
}

/** One page. What was drawn before stays until the new drawing is done. */
export function PdfPage({ pdf, number, scale }: Props) {
  const { t } = useTranslation()
  const sheet = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  useEffect(() => {
    let isCurrent = true
    const draw = async () => {
      const page = await pdf.getPage(number)
      if (!isCurrent) return
      const { width, height } = page.getViewport({ scale })
      setSize({ width, height })
      const canvas = await drawPage(pdf, number, scale * window.devicePixelRatio)
      if (isCurrent) sheet.current?.replaceChildren(canvas)
    }
    // A page that is let go while it is drawn ends with an error that nobody needs to know.
    draw().catch((error: unknown) => {
      if (isCurrent) console.error(`Page ${number} could not be drawn`, error)
    })
    return () => void (isCurrent = false)
  }, [pdf, number, scale])
  return (
    <div
      ref={sheet}
      className={classes.page}
      style={size ?? undefined}
      role="img"
      aria-label={t('paper.desk.page', { number, count: pdf.numPages })}
    />
  )
}
