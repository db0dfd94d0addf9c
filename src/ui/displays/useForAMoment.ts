import { useEffect, useState } from 'react'

const momentMs = 3_000

/** True for a moment after `what` has changed. */
export function useForAMoment(what: unknown): boolean {
  const [past, setPast] = useState<unknown>(null)
  useEffect(() => {
    const timer = window.setTimeout(() => setPast(what), momentMs)
    return () => window.clearTimeout(timer)
  }, [what])
  return past !== what
}
