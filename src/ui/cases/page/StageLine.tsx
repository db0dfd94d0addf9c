import type { Case } from '../../../domain/library'
import type { NextStage, StageStep } from '../../../domain/season/caseStages'
import { isSetStage, lacksFor, type Stage } from '../../../domain/season/pipeline'
import { currentLanguage } from '../../../i18n'
import { formatShortDate } from '../../../i18n/formats'
import { useTranslation } from '../../components/translation'
import { useLibrary } from '../../state/read'
import { arrangeCase } from '../arrange/arrangeState'
import { moveToStage } from './caseActions'
import { goToNeed } from './caseField'
import classes from './StageLine.module.css'

interface Props {
  readonly one: Case
  readonly stage: Stage
  readonly steps: readonly StageStep[]
  readonly next: NextStage | null
  /** The sessions to come that show it, by number. */
  readonly scheduledIn: readonly number[]
  readonly readOnly: boolean
  readonly onSpread: () => void
}

/** How far the case is, when it came there, and what it lacks for the next stage. */
export function StageLine(props: Props) {
  const { t } = useTranslation()
  const { stage, steps } = props
  return (
    <section className={classes.line} aria-label={t('casePage.stages.title')}>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <Step key={step.stage} {...props} step={step} isCurrent={step.stage === stage} />
        ))}
      </ol>
      <Next {...props} />
    </section>
  )
}

function Step({ one, step, isCurrent, readOnly, onSpread }: Props & { step: StageStep; isCurrent: boolean }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const { stage, isReached, date, count, sessions } = step
  const name = t(`casePage.stages.${stage}`)
  const details =
    stage === 'refining' && count > 0
      ? t('casePage.stages.times', { count })
      : stage === 'presented'
        ? sessions.map((number) => t('shell.session.number', { number })).join('、')
        : stage === 'spread' && count > 0
          ? t('casePage.stages.places', { count })
          : date && formatShortDate(date, currentLanguage())
  const lacks = isSetStage(stage) ? lacksFor(stage, one, library) : []
  const press = () => {
    if (stage === 'presented') arrangeCase(one.id)
    else if (stage === 'spread') onSpread()
    else if (isSetStage(stage) && lacks.length === 0) moveToStage(one.id, stage)
    else if (lacks[0]) goToNeed(lacks[0])
  }
  const isDead = readOnly || isCurrent
  return (
    <li
      className={classes.step}
      data-reached={isReached}
      data-last={stage === 'spread'}
      aria-current={isCurrent && 'step'}
    >
      <button
        type="button"
        className={classes.press}
        disabled={isDead}
        title={isDead ? undefined : name}
        onClick={press}
      >
        <span>{name}</span>
        {details && <span className={classes.detail}>{details}</span>}
      </button>
    </li>
  )
}

/** What the next stage asks for, each with a way to do it. */
function Next({ one, next, scheduledIn, readOnly, onSpread }: Props) {
  const { t } = useTranslation()
  if (!next || readOnly) return null
  const stageName = t(`casePage.stages.${next.stage}`)
  const { stage, lacks } = next
  if (stage === 'presented' && scheduledIn.length > 0)
    return (
      <p className={classes.next}>
        {t('casePage.stages.scheduled', {
          sessions: scheduledIn.map((number) => t('shell.session.number', { number })).join('、'),
        })}
      </p>
    )
  if (lacks.length === 0 && isSetStage(stage))
    return (
      <p className={classes.next}>
        {t('casePage.stages.ready', { stage: stageName })}
        <button type="button" className={classes.todo} onClick={() => moveToStage(one.id, stage)}>
          {t('casePage.stages.move', { stage: stageName })}
        </button>
      </p>
    )
  const run = (need: NextStage['lacks'][number]) => {
    if (need === 'session') arrangeCase(one.id)
    else if (need === 'spread') onSpread()
    else goToNeed(need)
  }
  return (
    <p className={classes.next}>
      {t('casePage.stages.toNext', { stage: stageName })}
      {lacks.map((need) => (
        <button key={need} type="button" className={classes.todo} onClick={() => run(need)}>
          {t(`casePage.stages.needs.${need}`)}
        </button>
      ))}
    </p>
  )
}
