import { useEffect, useState } from 'react'
import type { SessionRun } from '../../domain/session'
import { currentLanguage } from '../../i18n'
import { formatInstant } from '../../i18n/formats'
import { told } from '../app/told'
import { EmptyState } from '../components/EmptyState'
import { Tag } from '../components/Tag'
import { useTranslation } from '../components/translation'
import { runLink } from '../state/documents'
import { useSession } from '../state/read'
import { openRun } from '../state/run'
import { outcomeOf, type RunOutcome } from './historyView'
import classes from './RunHistory.module.css'
import { askToStart } from './preflightState'
import { StartButtons } from './StartButtons'

/** The rehearsals and shows that were, the last first; each opens its report. */
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
        <ul className={classes.list}>
          {runs.toReversed().map((run) => (
            <RunLine key={run.id} run={run} />
          ))}
        </ul>
      )}
    </section>
  )
}

function RunLine({ run }: { run: SessionRun }) {
  const { t } = useTranslation()
  const zone = useSession((session) => session?.details.zone)
  const outcome = useOutcome(run.id)
  return (
    <li>
      <button type="button" className={classes.line} onClick={() => void told(() => openRun(run.id))}>
        <span className={classes.kind}>
          <Tag tone={run.kind === 'show' ? 'error' : 'neutral'}>{t(`live.history.${run.kind}`)}</Tag>
        </span>
        <span>{formatInstant(run.startedAt, currentLanguage(), zone)}</span>
        <span className={classes.figure}>{outcome?.actual ?? '—'}</span>
        <span className={classes.figure} data-side={outcome?.side}>
          {outcome && `${outcome.delta} ${t(`live.over.${outcome.side}`)}`}
        </span>
        <span className={classes.going}>{run.endedAt === null ? t('live.history.going') : t('live.history.open')}</span>
      </button>
    </li>
  )
}

/** How a run went, from its own document; null until it is there. */
function useOutcome(id: string): RunOutcome | null {
  const [outcome, setOutcome] = useState<RunOutcome | null>(null)
  useEffect(() => {
    let isWanted = true
    void told(async () => {
      const { plan, log } = (await runLink(id)).replica.snapshot
      if (isWanted && plan) setOutcome(outcomeOf(plan, log))
    })
    return () => void (isWanted = false)
  }, [id])
  return outcome
}
