import type * as Y from 'yjs'
import { paperNames } from '../domain/papers/paperNames'
import type { Print } from '../domain/papers/print'

/** A session's prints, opened for editing: a log, which only grows. */
export interface PrintsDraft {
  readonly prints: Y.Array<unknown>
}
export type PrintsEdit = (draft: PrintsDraft) => void

/** An immutable view of a session's prints, in the order of the log. */
export interface PrintsSnapshot {
  readonly id: string
  readonly prints: readonly Print[]
}

export const printsDraft = (doc: Y.Doc): PrintsDraft => ({ prints: doc.getArray('prints') })

export const addPrint =
  (print: Print): PrintsEdit =>
  ({ prints }) =>
    prints.push([print])

const names: ReadonlySet<unknown> = new Set(paperNames)

/** Whether an entry of the log is a print, of a paper that this version knows. */
export function isPrint(value: unknown): value is Print {
  if (typeof value !== 'object' || value === null) return false
  const { id, paper, at, fingerprint, pages } = value as Partial<Print>
  return (
    typeof id === 'string' &&
    names.has(paper) &&
    Number.isFinite(at) &&
    typeof fingerprint === 'string' &&
    Array.isArray(pages)
  )
}
