import type * as Y from 'yjs'
import { paperNames } from '../../domain/papers/paperNames'
import type { PrintEvent, PrintEventType } from '../../domain/papers/printLog'

/** A session's prints, for editing: a log that only grows. */
export interface PrintsDraft {
  readonly prints: Y.Array<unknown>
}
export type PrintsEdit = (draft: PrintsDraft) => void

/** An immutable view of a session's prints, in the order of the log. */
export interface PrintsSnapshot {
  readonly id: string
  readonly log: readonly PrintEvent[]
}

export const printsDraft = (doc: Y.Doc): PrintsDraft => ({ prints: doc.getArray('prints') })

export const addPrintEvent =
  (event: PrintEvent): PrintsEdit =>
  ({ prints }) =>
    prints.push([event])

const names: ReadonlySet<unknown> = new Set(paperNames)

const isComplete: {
  readonly [Type in PrintEventType]: (event: Partial<Extract<PrintEvent, { type: Type }>>) => boolean
} = {
  printed: ({ paper, fingerprint, sheets }) =>
    names.has(paper) && typeof fingerprint === 'string' && Array.isArray(sheets),
  replaced: ({ piles, by }) => Array.isArray(piles) && (by === null || Array.isArray(by?.sheets)),
  destroyed: ({ piles }) => Array.isArray(piles),
  undone: ({ event }) => typeof event === 'string',
}

/** Whether an entry of the log is a known event about a known paper. */
export function isPrintEvent(value: unknown): value is PrintEvent {
  if (typeof value !== 'object' || value === null) return false
  const { type, id, at } = value as Partial<PrintEvent>
  if (typeof id !== 'string' || !Number.isFinite(at) || type === undefined || !(type in isComplete)) return false
  return isComplete[type](value as never)
}
