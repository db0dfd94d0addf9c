import { Button } from '@mantine/core'
import { Tag } from '../../components/Tag'
import { useTranslation } from '../../components/translation'
import { ReviewRemarks } from './ReviewRemarks'
import { isApplicable, applyScripts, applyTitle, type ReturnedRow } from './scriptReturn'
import classes from './ScriptReturn.module.css'
import { ScriptSides } from './ScriptSides'

const tones = {
  kept: 'neutral',
  changedThere: 'neutral',
  changedHere: 'neutral',
  both: 'caution',
  differs: 'caution',
  emptied: 'caution',
  lost: 'caution',
  gone: 'caution',
} as const

interface Props {
  readonly row: ReturnedRow
  /** The file as a whole cannot be trusted. */
  readonly isBlank: boolean
}

/** One segment of a returned file: its script there and here, side by side, and its other changes. */
export function ReturnedScript({ row, isBlank }: Props) {
  const { t } = useTranslation()
  const { title, state } = row
  return (
    <section className={classes.row} aria-label={title || t('paper.word.state.gone')}>
      <header className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        <Tag tone={tones[state]}>{t(`paper.word.state.${state}`)}</Tag>
        {isApplicable(row) && (
          <Button size="xs" onClick={() => applyScripts([row])}>
            {t('paper.word.take')}
          </Button>
        )}
        {state === 'emptied' && !isBlank && (
          <Button size="xs" onClick={() => applyScripts([row])}>
            {t('paper.word.empty')}
          </Button>
        )}
      </header>
      <ChangedBeside row={row} />
      <ReviewRemarks {...row} />
      {state !== 'kept' && <ScriptSides row={row} />}
    </section>
  )
}

/** What was changed around the script: its title, and the lines under it. */
function ChangedBeside({ row }: Pick<Props, 'row'>) {
  const { t } = useTranslation()
  const { titleThere, factsThere, isByHeading } = row
  return (
    <>
      {isByHeading && <p className={classes.beside}>{t('paper.word.byHeading')}</p>}
      {titleThere !== null && (
        <p className={classes.beside}>
          {t('paper.word.titleThere', { title: titleThere })}
          <Button size="compact-xs" onClick={() => applyTitle(row)}>
            {t('paper.word.takeTitle')}
          </Button>
        </p>
      )}
      {factsThere.map((fact) => (
        <p key={fact} className={classes.beside}>
          {t('paper.word.factThere', { fact })}
        </p>
      ))}
    </>
  )
}
