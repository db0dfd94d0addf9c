import { ActionIcon, Loader } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../components/translation'
import { fitScale, type Size } from './fitScale'
import type { PDFDocumentProxy } from '../../components/openPdf'
import { PageStrip } from './PageStrip'
import { PdfPage } from './PdfPage'
import classes from './PdfPreview.module.css'
import { usePdf } from './usePdf'

interface Props {
  /** Null while there is none yet. */
  readonly pdf: Uint8Array | null
  /** By page, the codes printed on it. */
  readonly codes: readonly (readonly string[])[]
  /** A newer one is being rendered. */
  readonly busy: boolean
}

/** A factor on the scale at which a page fits. */
const zooms = [0.6, 1, 1.5, 2, 3] as const
const whole = 1

/** Shows the pages of a PDF on a desk. */
export function PdfPreview({ pdf, codes, busy }: Props) {
  const { t } = useTranslation()
  const opened = usePdf(pdf)
  const first = useFirstPage(opened)
  const { ref, width, height } = useElementSize()
  const [zoom, setZoom] = useState<number>(whole)
  const pages = useRef<HTMLDivElement>(null)
  const goTo = (number: number) => pages.current?.children[number - 1]?.scrollIntoView({ block: 'start' })
  const scale = first && width > 0 ? fitScale(first, { width, height }) * (zooms[zoom] ?? 1) : null
  return (
    <section className={classes.preview} aria-label={t('paper.desk.preview')} aria-busy={busy}>
      <div className={classes.columns}>
        {opened && first && opened.numPages > 1 && <PageStrip pdf={opened} first={first} codes={codes} onGo={goTo} />}
        {/* A scrolling region must be reachable by key. */}
        <div ref={ref} className={classes.desk} tabIndex={0}>
          <div ref={pages} className={classes.pages} data-busy={busy || undefined}>
            {opened &&
              first &&
              scale !== null &&
              numbersTo(opened.numPages).map((number) => (
                <PdfPage key={number} pdf={opened} number={number} scale={scale} usual={first} />
              ))}
          </div>
        </div>
      </div>
      {busy && (
        <div className={classes.busy} role="status">
          <Loader size={14} />
          {t('paper.desk.setting')}
        </div>
      )}
      <div className={classes.zoom}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('paper.desk.zoomOut')}
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        >
          <IconZoomOut size={17} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('paper.desk.zoomIn')}
          disabled={zoom === zooms.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          <IconZoomIn size={17} aria-hidden="true" />
        </ActionIcon>
      </div>
    </section>
  )
}

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

/** The size of the first page in points; the others have the same. */
function useFirstPage(pdf: PDFDocumentProxy | null): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    if (!pdf) return
    let isCurrent = true
    const read = async () => {
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
      if (isCurrent) setSize((known) => (known?.width === width && known.height === height ? known : { width, height }))
    }
    // A newer PDF, or leaving the desk, can close this one before its first page is read.
    read().catch((error: unknown) => {
      if (isCurrent) console.error('The first page could not be read', error)
    })
    return () => void (isCurrent = false)
  }, [pdf])
  return size
}
