import type { OptionValues } from './optionValue'
import type { PaperName } from './paperNames'

/** What is torn up and put in as one: a page, a leaf of a booklet, a card, somebody's notice. */
export interface Sheet {
  /** The piece that a card or notice is of; null for pages and leaves. */
  readonly of: string | null
  /** The name that stands on a card or notice; empty for pages and leaves, and where it is not known any more. */
  readonly name: string
  /** Which page, leaf, card or notice of the paper it is, from 1. */
  readonly number: number
  /** The pages on it, each by what it carries: its number and its code. */
  readonly pages: readonly { readonly page: number; readonly code: string }[]
}

/** A paper as it was once made. */
export interface Edition {
  readonly revision: number
  /** Of the data and of the house style: equal for equal papers. */
  readonly fingerprint: string
  /** Of the house style alone. */
  readonly houseFingerprint: string
  /** All that the paper says; plain. */
  readonly data: unknown
  /** Only a range of its pages. */
  readonly isPart: boolean
  /** Those that there are of it, in its order. */
  readonly sheets: readonly Sheet[]
}

/** A paper was printed, or saved as a file. */
export interface Printed extends Edition {
  readonly type: 'printed'
  readonly id: string
  /** Epoch ms. */
  readonly at: number
  readonly paper: PaperName
  /** Tells papers apart that stand beside one another: the sheet of a department, the notice of a person. */
  readonly variant: string
  readonly options: OptionValues
  readonly how: 'printed' | 'saved'
  /** Of a file: 1. */
  readonly copies: number
}

/** In piles that are out, sheets were replaced; null: all was torn up, and nothing took its place. */
interface Replaced {
  readonly type: 'replaced'
  readonly id: string
  readonly at: number
  /** The ids of what was printed. */
  readonly piles: readonly string[]
  /** What the piles are since. */
  readonly by: Edition | null
}

/** A person said that piles are torn up. */
interface Destroyed {
  readonly type: 'destroyed'
  readonly id: string
  readonly at: number
  readonly piles: readonly string[]
}

/** What a person said before is not so. */
interface Undone {
  readonly type: 'undone'
  readonly id: string
  readonly at: number
  readonly event: string
}

/** The log of a session's prints, which only grows. */
export type PrintEvent = Printed | Replaced | Destroyed | Undone
/** Before it is remembered. */
export type NewPrintEvent = PrintEvent extends infer Event
  ? Event extends PrintEvent
    ? Omit<Event, 'id' | 'at'>
    : never
  : never
export type PrintEventType = PrintEvent['type']

/** In the order in which they were made, whatever machine they come from; each once, without what was undone. */
export function eventsInOrder(log: readonly PrintEvent[]): readonly PrintEvent[] {
  const byId = new Map(log.map((event) => [event.id, event]))
  const undone = new Set(log.flatMap((event) => (event.type === 'undone' ? event.event : [])))
  return [...byId.values()].filter(({ id }) => !undone.has(id)).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}
