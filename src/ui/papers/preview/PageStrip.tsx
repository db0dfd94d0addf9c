import { useTranslation } from '../../components/translation'
import type { Size } from './fitScale'
import type { PDFDocumentProxy } from '../../components/openPdf'
import classes from './PageStrip.module.css'
import { PdfPage } from './PdfPage'

interface Props {
  readonly pdf: PDFDocumentProxy
  /** Of the first page, in points. */
  readonly first: Size
  /** By page, the codes printed on it. */
  readonly codes: readonly (readonly string[])[]
  readonly onGo: (number: number) => void
}

/** Longest side of a thumbnail, in CSS pixels. */
const side = 84

/** Thumbnails of all pages with their codes: an overview of the paper, and the way to each page. */
export function PageStrip({ pdf, first, codes, onGo }: Props) {
  const { t } = useTranslation()
  const scale = side / Math.max(first.width, first.height)
  return (
    <nav className={classes.strip} aria-label={t('paper.desk.strip')}>
      {Array.from({ length: pdf.numPages }, (_, i) => i + 1).map((number) => (
        <button
          key={number}
          type="button"
          className={classes.small}
          aria-label={t('paper.desk.goToPage', { number })}
          onClick={() => onGo(number)}
        >
          <PdfPage pdf={pdf} number={number} scale={scale} usual={first} />
          <span>
            {number}
            {codes[number - 1]?.map((code) => (
              <span key={code} className={classes.code}>
                {code}
              </span>
            ))}
          </span>
        </button>
      ))}
    </nav>
  )
}
