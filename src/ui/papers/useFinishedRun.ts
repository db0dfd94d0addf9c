import { useEffect, useState } from 'react'
import { reportFailure } from '../feedback/reportFailure'
import { foldRun } from '../../domain/run/log/foldRun'
import type { SessionRun } from '../../domain/session'
import type { FinishedRun } from '../../papers/paper'
import { runLink } from '../state/documents'

/** The runs that a report may be about, best choice first: finished runs, shows before rehearsals, newest first. */
function reportedRuns(runs: readonly SessionRun[]): readonly SessionRun[] {
  const ended = runs.filter(({ endedAt }) => endedAt !== null).reverse()
  const isShow = ({ kind }: SessionRun) => kind === 'show'
  return [...ended.filter(isShow), ...ended.filter((run) => !isShow(run))]
}

/** The first of them that ever began; null if none did. */
async function begunLink(ids: readonly string[]) {
  for (const id of ids) {
    const link = await runLink(id)
    const { plan, log } = link.replica.snapshot
    if (plan && foldRun(plan, log).startedAt !== null) return link
  }
  return null
}

/** The events of that run, once loaded; null if no run has been finished. */
export function useFinishedRun(runs: readonly SessionRun[]): FinishedRun | null {
  const ids = reportedRuns(runs)
    .map(({ id }) => id)
    .join()
  const [read, setRead] = useState<{ readonly ids: string; readonly run: FinishedRun } | null>(null)
  useEffect(() => {
    if (ids === '') return undefined
    let isCurrent = true
    let end = () => {}
    void reportFailure(async () => {
      const link = await begunLink(ids.split(','))
      if (!isCurrent || !link) return
      const show = () => {
        const { plan, log } = link.replica.snapshot
        if (plan) setRead({ ids, run: { plan, log } })
      }
      end = link.replica.subscribe(show)
      show()
    })
    return () => {
      isCurrent = false
      end()
    }
  }, [ids])
  return read?.ids === ids ? read.run : null
}
