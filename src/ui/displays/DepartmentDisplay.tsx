import { memo, useEffect, useState } from 'react'
import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunState } from '../../domain/run/runState'
import { departmentWord } from './displayWords'
import { useTranslation } from '../components/translation'
import { departmentView, type ComingCue, type DepartmentCue, type DepartmentView } from './departmentView'
import { Message } from './Message'
import { SignFoot } from './SignFoot'
import classes from './DepartmentDisplay.module.css'

interface Props {
  readonly plan: RunPlan
  readonly state: RunState
  /** A department, or one of the session's own columns. */
  readonly columnId: string
}

/** 部门屏: the cues of one department, and the time until each. */
export function DepartmentDisplay({ plan, state, columnId }: Props) {
  const { t } = useTranslation()
  const isLater = useIsLater()
  const view = departmentView(plan, state, columnId)
  const { phase, clock, current, coming, message } = view
  return (
    <main className={classes.screen}>
      <header className={classes.head}>
        <h1 className={classes.name}>{departmentWord(columnId, plan)}</h1>
        {phase === 'paused' && <span className={classes.paused}>{t('displays.word.paused')}</span>}
        <span className={classes.clock}>{clock}</span>
      </header>
      <Current
        key={current?.id ?? phase}
        title={current ? titleOf(current, t(`term.kind.${current.kind}`)) : ''}
        cue={current?.cue ?? ''}
        isChange={isLater}
        none={phase === 'ended' ? t('displays.word.ended') : t('displays.department.noneNow')}
      />
      <ol className={classes.coming} aria-label={t('displays.department.coming')}>
        {coming.map((cue) => (
          <Coming key={cue.id} {...cue} isChange={isLater} title={titleOf(cue, t(`term.kind.${cue.kind}`))} />
        ))}
        {coming.length === 0 && <li className={classes.none}>{t('displays.department.noneLeft')}</li>}
      </ol>
      <div className={classes.message}>
        <Message message={message} />
      </div>
      {message?.style === 'sign' && <UnderSign view={view} />}
    </main>
  )
}

/** What a department always needs, below a sign: its next cue, the time until then, the clock. */
function UnderSign({ view: { phase, clock, coming } }: { view: DepartmentView }) {
  const { t } = useTranslation()
  const [next] = coming
  return (
    <SignFoot>
      {next && (
        <>
          <span className={classes.countdown}>{next.isDue ? t('displays.department.due') : next.countdown}</span>
          <span className={classes.cue}>{next.cue}</span>
        </>
      )}
      {phase === 'paused' && <span className={classes.paused}>{t('displays.word.paused')}</span>}
      <span className={classes.clock}>{clock}</span>
    </SignFoot>
  )
}

/** False at the first render: initial content is not a change. */
function useIsLater(): boolean {
  const [isLater, setLater] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setLater(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  return isLater
}

const titleOf = ({ number, title }: DepartmentCue, kind: string): string => `${number} ${title || kind}`

interface Flashing {
  /** Whether it is new compared with before; evaluated at mount. */
  readonly isChange: boolean
}

interface CurrentProps extends Flashing {
  readonly title: string
  readonly cue: string
  readonly none: string
}

/** Flashes once when it changes. */
const Current = memo(function Current({ title, cue, none, isChange }: CurrentProps) {
  const { t } = useTranslation()
  const [isNew] = useState(isChange)
  return (
    <section className={classes.current} aria-label={t('displays.board.now')} data-new={isNew || undefined}>
      <p className={classes.currentTitle}>
        <span className={classes.label}>{t('displays.board.now')}</span> {title}
      </p>
      <p className={classes.currentCue} data-none={cue === '' || undefined}>
        {cue || none}
      </p>
    </section>
  )
})

const Coming = memo(function Coming({ title, cue, clock, countdown, isDue, isChange }: ComingCue & Flashing) {
  const { t } = useTranslation()
  const [isNew] = useState(isChange)
  return (
    <li className={classes.row} data-due={isDue || undefined} data-new={isNew || undefined}>
      <span className={classes.countdown}>{isDue ? t('displays.department.due') : countdown}</span>
      <span className={classes.cue}>{cue}</span>
      <span className={classes.of}>
        {clock} · {title}
      </span>
    </li>
  )
})
