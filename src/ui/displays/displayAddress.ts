import { useSyncExternalStore } from 'react'
import { displayKinds, type DisplayKind } from '../../ipc/displays'

/** What a display's window is to show. It stands in the address, so that it outlives a reload. */
export interface Asked {
  readonly kind: DisplayKind
  /** The department, or column of the session's own, of a department's display; empty for the others. */
  readonly department: string
  readonly runId: string
}

export function askedIn(hash: string): Asked {
  const words = new URLSearchParams(hash.replace(/^#/, ''))
  return {
    kind: displayKinds.find((kind) => kind === words.get('kind')) ?? 'speaker',
    department: words.get('department') ?? '',
    runId: words.get('run') ?? '',
  }
}

export const hashOf = ({ kind, department, runId }: Asked): string =>
  `#${new URLSearchParams({ kind, department, run: runId })}`

let known = { hash: '', asked: askedIn('') }

/** The same object for as long as the address is the same. */
export function askedNow(): Asked {
  const { hash } = window.location
  if (known.hash !== hash) known = { hash, asked: askedIn(hash) }
  return known.asked
}

export function onAsked(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

export const useAsked = (): Asked => useSyncExternalStore(onAsked, askedNow)
