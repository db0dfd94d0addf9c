import type { OptionValues } from './optionValue'
import type { PaperName } from './paperNames'

/** The unit that is replaced as a whole: a page, a leaf of a booklet, a card, a person's notice. */
export interface Sheet {
  /** The piece of a card or notice; null for pages and leaves. */
  readonly of: string | null
  /** The name on a card or notice; empty for pages and leaves, and if it is not known any more. */
  readonly name: string
  /** The number of the page, leaf, card or notice in the paper, from 1. */
  readonly number: number
  /** The pages on it, each with the number and code printed on it. */
  readonly pages: readonly { readonly page: number; readonly code: string }[]
}

/** A state of a paper that was printed or saved. */
export interface Edition {
  readonly revision: number
  /** Of the data and the house style: equal for equal papers. */
  readonly fingerprint: string
  /** Of the house style only. */
  readonly houseFingerprint: string
  /** The paper's data. */
  readonly data: unknown
  /** Whether it is only some of the pages. */
  readonly isPart: boolean
  /** The sheets that were made, in order. */
  readonly sheets: readonly Sheet[]
}

/** A paper was printed, or saved as a file. */
export interface Printed extends Edition {
  readonly type: 'printed'
  readonly id: string
  /** Epoch ms. */
  readonly at: number
  readonly paper: PaperName
  /** Tells apart papers that exist side by side: the sheet of a department, the notice of a person. */
  readonly variant: string
  readonly options: OptionValues
  readonly how: 'printed' | 'saved'
  /** 1 for a file. */
  readonly copies: number
}

/** Sheets of existing piles were replaced. Null: all of it was destroyed, and nothing replaced it. */
interface Replaced {
  readonly type: 'replaced'
  readonly id: string
  readonly at: number
  /** The ids of the print events. */
  readonly piles: readonly string[]
  /** What the piles have become. */
  readonly by: Edition | null
}

/** A person marked piles as destroyed. */
interface Destroyed {
  readonly type: 'destroyed'
  readonly id: string
  readonly at: number
  readonly piles: readonly string[]
}

/** A person took such a mark back. */
interface Undone {
  readonly type: 'undone'
  readonly id: string
  readonly at: number
  readonly event: string
}

/** The log of a session's prints. It only grows. */
export type PrintEvent = Printed | Replaced | Destroyed | Undone
/** Before it is stored. */
export type NewPrintEvent = PrintEvent extends infer Event
  ? Event extends PrintEvent
    ? Omit<Event, 'id' | 'at'>
    : never
  : never
export type PrintEventType = PrintEvent['type']

/**
 * In the order in which they were made, whatever machine they come from, without duplicates and without what was
 * undone.
 */
export function eventsInOrder(log: readonly PrintEvent[]): readonly PrintEvent[] {
  const byId = new Map(log.map((event) => [event.id, event]))
  const undone = new Set(log.flatMap((event) => (event.type === 'undone' ? event.event : [])))
  return [...byId.values()].filter(({ id }) => !undone.has(id)).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}
