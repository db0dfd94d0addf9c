import { useEffect, useMemo, useState } from 'react'
import type { Problem } from '../../../ipc/problem'
import type { Output } from '../../../ipc/requests'
import { fingerprintOf } from '../../../papers/state/fingerprint'
import { ask, problemOf } from '../../state/studio'
import type { PaperRequest } from '../paperRequest'

export interface RenderedPaper {
  /** The last rendered one; null while there is none. */
  readonly rendered: Output<'paper.render'> | null
  readonly problem: Problem | null
  /** The shown paper is not, or not yet, up to date with the session. */
  readonly isBusy: boolean
  readonly retry: () => void
}

interface Made {
  readonly key: string
  readonly rendered: Output<'paper.render'> | null
  readonly problem: Problem | null
}

/** How long edits must pause before the paper is rendered again, in ms. */
const restMs = 200

/** Renders the paper, and renders it again when the request changes. */
export function useRenderedPaper(request: PaperRequest): RenderedPaper {
  const [made, setMade] = useState<Made>({ key: '', rendered: null, problem: null })
  const [attempt, setAttempt] = useState(0)
  const fingerprint = useMemo(() => fingerprintOf(request), [request])
  const key = `${fingerprint} ${attempt}`
  useEffect(() => {
    if (key === made.key) return
    let isCurrent = true
    const finish = (result: Omit<Made, 'key'>) => {
      if (isCurrent) setMade({ key, ...result })
    }
    const make = () => {
      ask('paper.render', request).then(
        (rendered) => finish({ rendered, problem: null }),
        (error: unknown) => finish({ rendered: null, problem: problemOf(error) }),
      )
    }
    const timer = setTimeout(make, made.key === '' ? 0 : restMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [key, request, made.key])
  return {
    rendered: made.rendered,
    problem: made.problem,
    isBusy: key !== made.key,
    retry: () => setAttempt((count) => count + 1),
  }
}
