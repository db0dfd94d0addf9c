import { useEffect, useState } from 'react'
import type { Segment } from '../../../domain/segment'
import { forumsIn } from '../../../domain/season/forumPlace'
import { orderedRows } from '../../../domain/timing/schedule'
import { reportFailure } from '../../feedback/reportFailure'
import { sessionLink } from '../../state/documents'

/** The micro-forums of a session, from its own document; null until that is loaded. */
export function useForums(sessionId: string | null): readonly Segment[] | null {
  const [loaded, setLoaded] = useState<{ readonly sessionId: string; readonly forums: readonly Segment[] } | null>(null)
  useEffect(() => {
    if (sessionId === null) return undefined
    let isWanted = true
    void reportFailure(async () => {
      const { replica } = await sessionLink(sessionId)
      if (isWanted) setLoaded({ sessionId, forums: forumsIn(orderedRows(replica.snapshot)) })
    })
    return () => void (isWanted = false)
  }, [sessionId])
  return loaded?.sessionId === sessionId ? loaded.forums : null
}
