import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatSpoken } from '../../domain/timing/formatSpoken'
import { currentLanguage } from '../../i18n'
import { Tag } from '../components/Tag'
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
        <Side label={t('paper.word.here')} text={here} ms={hereMs} />
        <Side label={t('paper.word.there')} text={there} ms={thereMs} />
      </div>
    </section>
  )
}

function Side({ label, text, ms }: { label: string; text: string | null; ms: number | null }) {
  const { t } = useTranslation()
  const length = ms === null ? '' : formatSpoken(ms, currentLanguage())
  return (
    <div className={classes.side}>
      <span className={classes.label}>{[label, length].filter(Boolean).join(' · ')}</span>
      <p className={classes.text}>{text === null || text === '' ? t('paper.word.nothing') : text}</p>
    </div>
  )
}
