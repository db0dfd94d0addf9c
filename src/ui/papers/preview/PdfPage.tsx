import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../components/translation'
import { drawPage, type PDFDocumentProxy } from '../../components/openPdf'
import classes from './PdfPreview.module.css'
import { useNearView } from './useNearView'

interface Props {
  readonly pdf: PDFDocumentProxy
  readonly number: number
  /** CSS pixels a point. */
  readonly scale: number
  /** Its size until it is known, in points: a page far down takes its room before anybody looks at it. */
  readonly usual: { readonly width: number; readonly height: number }
}

/** One page, drawn when it comes near. What was drawn before stays until the new drawing is done. */
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
    // A page that is let go while it is drawn ends with an error that nobody needs to know.
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
