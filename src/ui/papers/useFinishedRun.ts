import { useEffect, useState } from 'react'
import type { SessionRun } from '../../domain/session'
import type { FinishedRun } from '../../papers/paper'
import { told } from '../app/told'
import { runLink } from '../state/documents'

/** The run that a report tells of: the last show that was brought to its end, or else the last such rehearsal. */
export function reportedRun(runs: readonly SessionRun[]): SessionRun | null {
  const ended = runs.filter(({ endedAt }) => endedAt !== null)
  return ended.findLast(({ kind }) => kind === 'show') ?? ended.at(-1) ?? null
}

/** What happened in it, once it is read; null where nothing has been brought to its end. */
export function useFinishedRun(runs: readonly SessionRun[]): FinishedRun | null {
  const id = reportedRun(runs)?.id ?? null
  const [read, setRead] = useState<{ readonly id: string; readonly run: FinishedRun } | null>(null)
  useEffect(() => {
    if (id === null) return undefined
    let isCurrent = true
    let end = () => {}
    void told(async () => {
      const { replica } = await runLink(id)
      if (!isCurrent) return
      const show = () => {
        const { plan, log } = replica.snapshot
        if (plan) setRead({ id, run: { plan, log } })
      }
      end = replica.subscribe(show)
      show()
    })
    return () => {
      isCurrent = false
      end()
    }
  }, [id])
  return read?.id === id ? read.run : null
}
