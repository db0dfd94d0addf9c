import type { DisplayKind } from '../../ipc/displays'
import { runStateOf } from '../../domain/live/runStateOf'
import { useRun } from '../state/run'
import { useShowSecond } from '../state/showClock'

/** What hangs in the hall: one of the displays, following a run. */
export function DisplayRoot({ kind }: { readonly kind: DisplayKind; readonly department: string }) {
  const run = useRun((one) => one)
  const nowAt = useShowSecond()
  if (!run?.plan) return null
  return <h1 data-kind={kind}>{runStateOf(run.plan, run.log, nowAt).current?.segment.title}</h1>
}
