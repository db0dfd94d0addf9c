import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../components/translation'
import { drawPage, type PDFDocumentProxy } from '../../components/openPdf'
import classes from './PdfPreview.module.css'
import { useNearView } from './useNearView'

interface Props {
  readonly pdf: PDFDocumentProxy
  readonly number: number
  /** CSS pixels per point. */
  readonly scale: number
  /** Its assumed size until it is known, in points: a page far down needs its space before it is opened. */
  readonly usual: { readonly width: number; readonly height: number }
}

/** One page, rendered when it comes near the view. The old rendering stays until the new one is done. */
export function PdfPage({ pdf, number, scale, usual }: Props) {
  const { t } = useTranslation()
  const sheet = useRef<HTMLDivElement>(null)
  const isNear = useNearView(sheet)
  const [size, setSize] = useState(usual)
  useEffect(() => {
    if (!isNear) return undefined
    let isCurrent = true
    const draw = async () => {
      const page = await pdf.getPage(number)
      if (!isCurrent) return
      const { width, height } = page.getViewport({ scale: 1 })
      setSize({ width, height })
      const canvas = await drawPage(pdf, number, scale * window.devicePixelRatio)
      if (isCurrent) sheet.current?.replaceChildren(canvas)
    }
    // Unmounting a page while it is rendered causes an error that can be ignored.
    draw().catch((error: unknown) => {
      if (isCurrent) console.error(`Page ${number} could not be drawn`, error)
    })
    return () => void (isCurrent = false)
  }, [pdf, number, scale, isNear])
  return (
    <div
      ref={sheet}
      className={classes.page}
      style={{ width: size.width * scale, height: size.height * scale }}
      role="img"
      aria-label={t('paper.desk.page', { number, count: pdf.numPages })}
    />
  )
}
