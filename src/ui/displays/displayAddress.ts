import { useSyncExternalStore } from 'react'
import { displayKinds, type DisplayKind } from '../../ipc/displays'

/** What a display's window shows. It is stored in the URL, so that it survives a reload. */
export interface DisplayAddress {
  readonly kind: DisplayKind
  /** The department, or one of the session's own columns, for a department's display; empty for the others. */
  readonly department: string
  readonly runId: string
}

export function parseDisplayAddress(hash: string): DisplayAddress {
  const words = new URLSearchParams(hash.replace(/^#/, ''))
  return {
    kind: displayKinds.find((kind) => kind === words.get('kind')) ?? 'speaker',
    department: words.get('department') ?? '',
    runId: words.get('run') ?? '',
  }
}

export const hashOf = ({ kind, department, runId }: DisplayAddress): string =>
  `#${new URLSearchParams({ kind, department, run: runId })}`

let known = { hash: '', address: parseDisplayAddress('') }

/** The same object as long as the URL is the same. */
export function currentDisplayAddress(): DisplayAddress {
  const { hash } = window.location
  if (known.hash !== hash) known = { hash, address: parseDisplayAddress(hash) }
  return known.address
}

export function onDisplayAddress(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

export const useDisplayAddress = (): DisplayAddress => useSyncExternalStore(onDisplayAddress, currentDisplayAddress)
