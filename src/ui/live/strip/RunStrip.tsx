import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useEffect } from 'react'
import { reportFailure } from '../../feedback/reportFailure'
import { useTranslation } from '../../components/translation'
import { useLibrary } from '../../state/read'
import { followShowClock } from '../../state/showClock'
import { goToRun } from '../followActiveRun'
import { useActiveRun, type ActiveRun } from '../../state/activeRun'
import classes from './RunStrip.module.css'
import { useRunTick } from '../../state/runTicks'
import { stripView } from './stripView'

/**
 * Shown above every other screen while a show is active: the current segment, its time, and the way back to the
 * console.
 */
export function RunStrip() {
  const run = useActiveRun((active) => active)
  useEffect(followShowClock, [])
  return run && <StripOfRun run={run} />
}

function StripOfRun({ run }: { run: ActiveRun }) {
  const { t } = useTranslation()
  const { plan } = run
  const state = useRunTick()?.state
  const number = useLibrary(({ sessions }) => sessions.get(plan.sessionId)?.number ?? null)
  if (!state) return null
  const { phase, title, figure, over, side } = stripView(state)
  const theme = plan.theme || t('shell.session.untitled')
  const session = number === null ? theme : `${t('shell.session.number', { number })} ${theme}`
  return (
    <section className={classes.strip} data-phase={phase} aria-label={t('live.strip.label')}>
      <i className={classes.dot} aria-hidden="true" />
      <b className={classes.word}>{t(phase === 'running' ? `live.phase.${plan.kind}` : `live.phase.${phase}`)}</b>
      <span className={classes.session} title={session}>
        {session}
      </span>
      {title !== null && (
        <span className={classes.title} title={title}>
          {title}
        </span>
      )}
      {figure !== null && (
        <span className={classes.figure} role="timer">
          {t(phase === 'waiting' ? 'live.strip.starts' : 'live.now.remaining', { figure })}
        </span>
      )}
      {over !== null && (
        <span className={classes.over} data-side={side}>
          {over} {t(`live.over.${side}`)}
        </span>
      )}
      <span className={classes.spring} />
      <Button
        size="xs"
        variant="filled"
        rightSection={<IconArrowRight size={15} aria-hidden="true" />}
        onClick={() => void reportFailure(() => goToRun(run))}
      >
        {t('live.strip.back')}
      </Button>
    </section>
  )
}
