import type { Funnel } from '../../../domain/season/funnel'
import { useTranslation } from '../../components/translation'
import type { BoardColumn } from './boardColumns'
import classes from './CaseBoard.module.css'

interface Props {
  readonly column: BoardColumn
  readonly funnel: Funnel
}

/** A stage with how many cases are in it, and what the season aims at. */
export function BoardHead({ column: { stage, rows }, funnel }: Props) {
  const { t } = useTranslation()
  const step = funnel.steps.find((one) => one.stage === stage)
  const target = step?.target ?? null
  return (
    <header className={classes.head} data-stage={stage}>
      <h2 className={classes.stage}>{t(`term.stage.${stage}`)}</h2>
      <span className={classes.count}>{rows.length}</span>
      <span className={classes.target}>
        {step && target !== null && (
          <>
            {t(stage === 'lead' ? 'cases.board.collected' : 'cases.board.featured', { reached: step.count, target })}
            <progress
              className={classes.bar}
              value={Math.min(step.count, target)}
              max={target || 1}
              aria-hidden="true"
            />
          </>
        )}
        {stage === 'presented' && funnel.scheduled > 0 && t('cases.board.scheduled', { count: funnel.scheduled })}
        {stage === 'spread' && funnel.places > 0 && t('cases.board.places', { count: funnel.places })}
      </span>
    </header>
  )
}
