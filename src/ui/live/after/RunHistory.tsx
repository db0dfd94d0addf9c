import { useEffect, useState } from 'react'
import { reportFailure } from '../../feedback/reportFailure'
import type { SessionRun } from '../../../domain/session'
import { currentLanguage } from '../../../i18n'
import { formatInstant } from '../../../i18n/formats'
import { EmptyState } from '../../components/EmptyState'
import { Tag } from '../../components/Tag'
import { useTranslation } from '../../components/translation'
import { runLink } from '../../state/documents'
import { useSession } from '../../state/read'
import { openRun } from '../../state/run'
import { runOutcome, type RunOutcome } from './historyView'
import { undoPress } from '../undoActions'
import classes from './RunHistory.module.css'
import { askToStart } from '../before/preflightState'
import { StartButtons } from '../before/StartButtons'

/** The rehearsals and shows of the session, newest first; each opens its report. */
export function RunHistory() {
  const { t } = useTranslation()
  const runs = useSession((session) => session?.runs ?? null)
  if (!runs) return null
  return (
    <section className={classes.history} aria-label={t('live.history.label')}>
      <StartButtons />
      {runs.length === 0 ? (
        <EmptyState
          title={t('live.history.none')}
          hint={t('live.history.noneHint')}
          action={{ label: t('live.start.rehearsal'), run: () => askToStart('rehearsal') }}
        />
      ) : (
        <>
          <p className={`${classes.line} ${classes.heads}`} aria-hidden="true">
            <span>{t('live.history.kind')}</span>
            <span>{t('live.history.startedAt')}</span>
            <span className={classes.figure}>{t('live.history.took')}</span>
            <span className={classes.figure}>{t('live.history.delta')}</span>
          </p>
          <ul className={classes.list}>
            {runs.toReversed().map((run) => (
              <RunLine key={run.id} run={run} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function RunLine({ run }: { run: SessionRun }) {
  const { t } = useTranslation()
  const zone = useSession((session) => session?.details.zone)
  const outcome = useOutcome(run.id)
  const open = async () => {
    await openRun(run.id)
    // A cancelled run waits again.
    if (outcome?.state === 'unstarted') undoPress()
  }
  // Until the run is loaded this shows what the list knows; a run that never began was opened at that time.
  const hasBegun = outcome === null || outcome.startedAt !== null
  return (
    <li>
      <button type="button" className={classes.line} onClick={() => void reportFailure(open)}>
        <span className={classes.kind}>
          <Tag tone={run.kind === 'show' ? 'error' : 'neutral'}>{t(`live.history.${run.kind}`)}</Tag>
        </span>
        <span data-begun={hasBegun}>
          {formatInstant(outcome?.startedAt ?? run.startedAt, currentLanguage(), zone)}
          {!hasBegun && ` ${t('live.phase.waiting')}`}
        </span>
        <span className={classes.figure}>{outcome?.took?.actual ?? '—'}</span>
        <span className={classes.figure} data-tone={outcome?.took?.tone}>
          {outcome?.took && `${outcome.took.over} ${t(`live.over.${outcome.took.side}`)}`}
        </span>
        <span className={classes.going}>{outcome && t(`live.history.${outcome.state}`)}</span>
      </button>
    </li>
  )
}

/** The outcome of a run, from its own document; null until that is loaded. */
function useOutcome(id: string): RunOutcome | null {
  const [outcome, setOutcome] = useState<RunOutcome | null>(null)
  useEffect(() => {
    let isWanted = true
    void reportFailure(async () => {
      const { plan, log } = (await runLink(id)).replica.snapshot
      if (isWanted && plan) setOutcome(runOutcome(plan, log))
    })
    return () => void (isWanted = false)
  }, [id])
  return outcome
}
