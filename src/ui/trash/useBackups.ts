import { useEffect, useEffectEvent, useState } from 'react'
import type { BackedUpSession, BackupInfo } from '../../ipc/backups'
import type { Problem } from '../../ipc/problem'
import { useWorkspace } from '../state/read'
import { ask, problemOf } from '../state/studio'

/** A pending answer: null until it has arrived. */
interface Asked<T> {
  readonly value: T | null
  readonly problem: Problem | null
}
const waiting = { value: null, problem: null }

/** The existing backups, newest first; requested again after each backup. */
export function useBackupList(): Asked<readonly BackupInfo[]> {
  const newestAt = useWorkspace(({ opened }) => opened?.backup.newestAt ?? null)
  return useAsked(`list:${newestAt}`, () => ask('backup.list'))
}

/** The sessions of a backup; null for none. */
export function useSessionsOf(backupId: string | null): Asked<readonly BackedUpSession[]> {
  return useAsked(backupId, () => (backupId === null ? Promise.resolve([]) : ask('backup.sessions', backupId)))
}

/** Sends the request again whenever its key changes. */
function useAsked<T>(key: string | null, request: () => Promise<T>): Asked<T> {
  const [answer, setAnswer] = useState<Asked<T> & { readonly key: string | null }>({ ...waiting, key })
  const onAsk = useEffectEvent(request)
  useEffect(() => {
    let isWanted = true
    const take = (next: Asked<T>) => isWanted && setAnswer({ ...next, key })
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
