import { useLayoutEffect, useMemo, useRef } from 'react'
import { formatSpoken } from '../../../domain/timing/format'
import { currentLanguage } from '../../../i18n'
import { scriptDifference, type ComparedStretch } from '../../../interchange/word/scriptDifference'
import { useTranslation } from '../../components/translation'
import type { ReturnedRow } from './scriptReturn'
import classes from './ScriptReturn.module.css'

/** A script here and in the Word file, side by side, with the differences marked. */
export function ScriptSides({ row: { there, here, thereMs, hereMs } }: { row: ReturnedRow }) {
  const { t } = useTranslation()
  // If one side is missing there is nothing to compare.
  const difference = useMemo(() => scriptDifference(here ?? there ?? '', there ?? here ?? ''), [here, there])
  return (
    <div className={classes.sides}>
      <Side label={t('paper.word.here')} ms={hereMs} isFound={here !== null} stretches={difference.here}>
        {t('paper.word.goneHint')}
      </Side>
      <Side label={t('paper.word.there')} ms={thereMs} isFound={there !== null} stretches={difference.there}>
        {t('paper.word.lostHint')}
      </Side>
    </div>
  )
}

interface SideProps {
  readonly label: string
  readonly ms: number | null
  readonly isFound: boolean
  readonly stretches: readonly ComparedStretch[]
  /** The explanation if it was not found. */
  readonly children: string
}

function Side({ label, ms, isFound, stretches, children }: SideProps) {
  const { t } = useTranslation()
  const length = ms === null ? '' : formatSpoken(ms, currentLanguage())
  return (
    <div className={classes.side}>
      <span className={classes.label}>{[label, length].filter(Boolean).join(' · ')}</span>
      {isFound && stretches.length > 0 ? (
        <ComparedText stretches={stretches} />
      ) : (
        <p className={classes.none}>{isFound ? t('paper.word.nothing') : children}</p>
      )}
    </div>
  )
}

/** A script, scrolled to its first change. */
function ComparedText({ stretches }: Pick<SideProps, 'stretches'>) {
  const box = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const change = box.current?.querySelector('mark')
    if (box.current && change) box.current.scrollTop = change.offsetTop - aboveChange
  }, [])
  return (
    // A scrolling region must be reachable by key.
    <p ref={box} className={classes.text} tabIndex={0}>
      {stretches.map(({ text, isChanged }, i) => (isChanged ? <mark key={i}>{text}</mark> : text))}
    </p>
  )
}

/** Two lines before the first change stay in view, in CSS pixels. */
const aboveChange = 44
