import { useState } from 'react'
import type { WayStep } from '../../../domain/season/caseWay'
import { useTranslation } from '../../components/translation'
import classes from './CaseWay.module.css'
import { foldedWay } from './foldedWay'
import { useStepWords } from './stepWords'

interface Props {
  readonly way: readonly WayStep[]
  /** Shows a refinement beside what the texts are now. */
  readonly onCompare: (refinementId: string) => void
}

/** 一路走来: everything that happened to the case, in the order of time. */
export function CaseWay({ way, onCompare }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { steps, folded } = foldedWay(way, isOpen)
  return (
    <section aria-label={t('casePage.way.title')}>
      <h3 className={classes.title}>{t('casePage.way.title')}</h3>
      {way.length === 0 && <p className={classes.none}>{t('casePage.way.none')}</p>}
      <ol className={classes.way}>
        {steps.map((step, i) =>
          step === 'folded' ? (
            <li key="folded" className={classes.step} data-look="folded">
              <button type="button" className={classes.more} onClick={() => setOpen(true)}>
                {t('casePage.way.more', { count: folded })}
              </button>
            </li>
          ) : (
            <Step key={i} step={step} onCompare={onCompare} />
          ),
        )}
      </ol>
    </section>
  )
}

function Step({ step, onCompare }: { step: WayStep; onCompare: Props['onCompare'] }) {
  const words = useStepWords()
  const { title, lines, look, go } = words(step, onCompare)
  return (
    <li className={classes.step} data-look={look}>
      <button type="button" className={classes.link} onClick={go}>
        <span className={classes.head}>{title}</span>
        {lines.map((line, i) => (
          <span key={i} className={classes.detail}>
            {line}
          </span>
        ))}
      </button>
    </li>
  )
}
