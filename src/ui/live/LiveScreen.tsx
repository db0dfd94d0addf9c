import { useEffect } from 'react'
import { foldRun } from '../../domain/live/foldRun'
import { told } from '../app/told'
import { useSession } from '../state/read'
import { closeRun, resumeRun, runNow, useRun } from '../state/run'
import { keepShowClock } from '../state/showClock'
import { Console } from './Console'
import { RunHistory } from './RunHistory'
import { RunReport } from './RunReport'
import { followRun } from './ticker'

/** 现场: the console while a run goes on; else what a run was, or the session's runs. */
export function LiveScreen() {
  const sessionId = useSession((session) => session?.id ?? null)
  useOwnRun(sessionId)
  useEffect(followRun, [])
  const phase = useRun((run) =>
    run?.plan && run.plan.sessionId === sessionId ? foldRun(run.plan, run.log).phase : null,
  )
  if (phase === null) return <RunHistory />
  return phase === 'ended' ? <RunReport /> : <Console />
}

/** The run of another session is left; one of this session that goes on is opened. */
function useOwnRun(sessionId: string | null): void {
  useEffect(() => {
    keepShowClock()
    const shown = runNow()
    if (shown?.plan && shown.plan.sessionId !== sessionId) closeRun()
    if (!runNow()) void told(resumeRun)
  }, [sessionId])
}
