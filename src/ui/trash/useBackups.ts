import { useEffect, useEffectEvent, useState } from 'react'
import type { BackedUpSession, BackupInfo } from '../../ipc/backups'
import type { Problem } from '../../ipc/problem'
import { useWorkspace } from '../state/read'
import { ask, problemOf } from '../state/studio'

/** A pending answer: null until it has arrived. */
interface PendingAnswer<T> {
  readonly value: T | null
  readonly problem: Problem | null
}
const waiting = { value: null, problem: null }

/** The existing backups, newest first; requested again after each backup. */
export function useBackupList(): PendingAnswer<readonly BackupInfo[]> {
  const newestAt = useWorkspace(({ opened }) => opened?.backup.newestAt ?? null)
  return useAnswer(`list:${newestAt}`, () => ask('backup.list'))
}

/** The sessions of a backup; null for none. */
export function useSessionsOf(backupId: string | null): PendingAnswer<readonly BackedUpSession[]> {
  return useAnswer(backupId, () => (backupId === null ? Promise.resolve([]) : ask('backup.sessions', backupId)))
}

/** Sends the request again whenever its key changes. */
function useAnswer<T>(key: string | null, request: () => Promise<T>): PendingAnswer<T> {
  const [answer, setAnswer] = useState<PendingAnswer<T> & { readonly key: string | null }>({ ...waiting, key })
  const onAsk = useEffectEvent(request)
  useEffect(() => {
    let isWanted = true
    const take = (next: PendingAnswer<T>) => isWanted && setAnswer({ ...next, key })
    onAsk().then(
      (value) => take({ value, problem: null }),
      (error: unknown) => take({ value: null, problem: problemOf(error) }),
    )
    return () => {
      isWanted = false
    }
  }, [key])
  return answer.key === key ? answer : waiting
}
