import { Button } from '@mantine/core'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { formatSpoken } from '../../domain/timing/formatSpoken'
import { currentLanguage } from '../../i18n'
import { scriptDifference, type ComparedStretch } from '../../interchange/word/scriptDifference'
import { Tag } from '../components/Tag'
import { useTranslation } from '../components/translation'
import { isTakeable, type ReturnedRow } from './scriptReturn'
import classes from './ScriptReturn.module.css'

const tones = {
  kept: 'neutral',
  changedThere: 'neutral',
  changedHere: 'neutral',
  both: 'caution',
  lost: 'caution',
  gone: 'caution',
} as const

/** One segment of a file that came back: its words there and here, side by side. */
export function ReturnedScript({ row, onTake }: { row: ReturnedRow; onTake: () => void }) {
  const { t } = useTranslation()
  const { title, state, there, here, thereMs, hereMs } = row
  // Where one side is lost there is nothing to compare the other with.
  const difference = useMemo(() => scriptDifference(here ?? there ?? '', there ?? here ?? ''), [here, there])
  return (
    <section className={classes.row} aria-label={title || t('paper.word.state.gone')}>
      <header className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        <Tag tone={tones[state]}>{t(`paper.word.state.${state}`)}</Tag>
        {isTakeable(row) && (
          <Button size="xs" onClick={onTake}>
            {t('paper.word.take')}
          </Button>
        )}
      </header>
      <div className={classes.sides}>
        <Side label={t('paper.word.here')} ms={hereMs} isFound={here !== null} stretches={difference.here}>
          {t('paper.word.goneHint')}
        </Side>
        <Side label={t('paper.word.there')} ms={thereMs} isFound={there !== null} stretches={difference.there}>
          {t('paper.word.lostHint')}
        </Side>
      </div>
    </section>
  )
}

interface SideProps {
  readonly label: string
  readonly ms: number | null
  readonly isFound: boolean
  readonly stretches: readonly ComparedStretch[]
  /** What to know where it is not found. */
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

/** A script that shows what is changed in it first. */
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

/** Two lines of what stands before the first change stay in view, in CSS pixels. */
const aboveChange = 44
