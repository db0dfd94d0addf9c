import type { PaperName } from './paperNames'
import { eventsInOrder, type Edition, type PrintEvent, type Printed } from './printLog'

/** Copies of a paper that were made together, as they are now: some sheets may have been replaced since. */
export interface Pile extends Omit<Printed, 'type'> {
  /** When sheets were last replaced, epoch ms; null if none were. */
  readonly replacedAt: number | null
}

export interface Piles {
  /** Printed or saved, and neither destroyed nor replaced by nothing. Newest first. */
  readonly out: readonly Pile[]
  /** What a person marked as destroyed, by the event that says so, newest first. */
  readonly destroyed: readonly { readonly event: string; readonly piles: readonly Pile[] }[]
}

/** The state of everything that was printed and saved. */
export function pilesOf(log: readonly PrintEvent[]): Piles {
  const out = new Map<string, Pile>()
  const destroyed: { event: string; piles: readonly Pile[] }[] = []
  for (const event of eventsInOrder(log)) {
    switch (event.type) {
      case 'printed': {
        const { type: _, ...pile } = event
        out.set(pile.id, { ...pile, replacedAt: null })
        break
      }
      case 'replaced':
        for (const pile of among(out, event.piles)) {
          if (event.by === null || event.by.sheets.length === 0) out.delete(pile.id)
          else out.set(pile.id, { ...pile, ...event.by, replacedAt: event.at })
        }
        break
      case 'destroyed': {
        const piles = among(out, event.piles)
        if (piles.length > 0) destroyed.push({ event: event.id, piles })
        for (const { id } of piles) out.delete(id)
        break
      }
      case 'undone':
        break
    }
  }
  return { out: [...out.values()].reverse(), destroyed: destroyed.reverse() }
}

const among = (out: ReadonlyMap<string, Pile>, ids: readonly string[]): readonly Pile[] =>
  ids.flatMap((id) => out.get(id) ?? [])

/** Equal for piles of the same paper, made in the same way, with the same sheets. */
const whatItIs = ({ paper, variant, options, fingerprint, sheets }: Pile): string => {
  const chosen = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([
    paper,
    variant,
    chosen,
    fingerprint,
    sheets.map(({ of, number, pages }) => [of, number, pages]),
  ])
}

/** Equal piles, which are therefore replaced together. */
export interface SamePiles {
  readonly piles: readonly [Pile, ...Pile[]]
  /** Number of printed copies in all of them; 0 if only a file is known. */
  readonly copies: number
}

export function samePiles(piles: readonly Pile[]): readonly SamePiles[] {
  const groups = new Map<string, [Pile, ...Pile[]]>()
  for (const pile of piles) {
    const key = whatItIs(pile)
    const group = groups.get(key)
    if (group) group.push(pile)
    else groups.set(key, [pile])
  }
  return [...groups.values()].map((group) => ({
    piles: group,
    copies: group.reduce((sum, { how, copies }) => sum + (how === 'printed' ? copies : 0), 0),
  }))
}

interface Made {
  readonly paper: PaperName
  readonly variant: string
  readonly edition: Edition
}

/** All editions of papers that were ever made, in order. */
function editionsIn(log: readonly PrintEvent[]): readonly Made[] {
  const printed = new Map<string, Printed>()
  return eventsInOrder(log).flatMap((event): Made[] => {
    if (event.type === 'printed') {
      printed.set(event.id, event)
      return [{ ...event, edition: event }]
    }
    const of = event.type === 'replaced' && event.by ? printed.get(event.piles[0] ?? '') : undefined
    return of && event.type === 'replaced' && event.by ? [{ ...of, edition: event.by }] : []
  })
}

/**
 * The revision of a paper: its number among the distinct editions that were printed or saved, from 1. An edition that
 * was not made yet gets the next number.
 */
export function revisionOf(log: readonly PrintEvent[], paper: PaperName, variant: string, fingerprint: string): number {
  const made = editionsIn(log).filter((one) => one.paper === paper && one.variant === variant)
  const known = made.find(({ edition }) => edition.fingerprint === fingerprint)
  return known?.edition.revision ?? Math.max(0, ...made.map(({ edition }) => edition.revision)) + 1
}

/** The last edition of a paper that was made; null if there is none. */
export const lastEdition = (log: readonly PrintEvent[], paper: PaperName, variant: string): Edition | null =>
  editionsIn(log).findLast((one) => one.paper === paper && one.variant === variant)?.edition ?? null
