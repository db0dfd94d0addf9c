import { useEffect } from 'react'
import { reportFailure } from '../feedback/reportFailure'
import { foldRun } from '../../domain/run/log/foldRun'
import { EmptyState } from '../components/EmptyState'
import { useTranslation } from '../components/translation'
import { useSession } from '../state/read'
import { closeRun, resumeRun, runNow, useRun } from '../state/run'
import { followShowClock } from '../state/showClock'
import { Console } from './console/Console'
import { goToRun } from './followActiveRun'
import { activeRun, useActiveRun, type ActiveRun } from '../state/activeRun'
import { RunHistory } from './after/RunHistory'
import { RunReportPage } from './after/RunReportPage'
import { followRun } from './ticker'

/** 现场: the console while a run is active; otherwise a run's report, or the list of the session's runs. */
export function LiveScreen() {
  const sessionId = useSession((session) => session?.id ?? null)
  useOwnRun(sessionId)
  useEffect(followRun, [])
  const other = useActiveRun((run) => (run?.plan.sessionId === sessionId ? null : run))
  const stage = useRun((run) => {
    if (!run?.plan || run.plan.sessionId !== sessionId) return null
    const { phase, startedAt } = foldRun(run.plan, run.log)
    return phase !== 'ended' ? 'active' : startedAt === null ? null : 'over'
  })
  if (other) return <OtherRunActive run={other} />
  if (stage === null) return <RunHistory />
  return stage === 'over' ? <RunReportPage /> : <Console />
}

/** Closes the shown run when its session is left, unless it is active; opens this session's run if that is active. */
function useOwnRun(sessionId: string | null): void {
  useEffect(() => {
    followShowClock()
    if (activeRun()) return
    const shown = runNow()
    if (shown?.plan && shown.plan.sessionId !== sessionId) closeRun()
    if (!runNow()) void reportFailure(resumeRun)
  }, [sessionId])
}

function OtherRunActive({ run }: { run: ActiveRun }) {
  const { t } = useTranslation()
  return (
    <EmptyState
      title={t('live.other.title', { theme: run.plan.theme || t('shell.session.untitled') })}
      hint={t('live.other.hint')}
      action={{ label: t('live.strip.back'), run: () => void reportFailure(() => goToRun(run)) }}
    />
  )
}
