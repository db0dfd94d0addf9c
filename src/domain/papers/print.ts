import type { OptionValues } from './optionValue'
import type { PaperName } from './paperNames'

/** A paper that was printed or saved, with all that tells later whether it is out of date, and what to print again. */
export interface Print {
  readonly id: string
  readonly paper: PaperName
  /** Tells prints of one paper apart that stand beside one another: the sheet of a department, the notice of a person. */
  readonly variant: string
  readonly options: OptionValues
  readonly how: 'printed' | 'saved'
  /** Epoch ms. */
  readonly at: number
  readonly copies: number
  /** Of the data and of the house style: equal for equal papers. */
  readonly fingerprint: string
  /** Of the house style alone. */
  readonly houseFingerprint: string
  /** The paper's data as it was; plain. */
  readonly data: unknown
  /** By page, the pieces of the paper that stand on it, by their ids. */
  readonly pages: readonly (readonly string[])[]
}

/** In the order in which they were made. */
export const byTime = (a: Pick<Print, 'at' | 'id'>, b: Pick<Print, 'at' | 'id'>): number =>
  a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * The revision of a paper: the how-manieth distinct state of it that was printed or saved, from 1; for a state that was
 * not yet, the one that it will get.
 */
export function revisionOf(prints: readonly Print[], paper: PaperName, variant: string, fingerprint: string): number {
  const made = prints.filter((print) => print.paper === paper && print.variant === variant).sort(byTime)
  const states = [...new Set(made.map((print) => print.fingerprint))]
  const known = states.indexOf(fingerprint)
  return (known < 0 ? states.length : known) + 1
}

/** The last print of each variant of a paper, the newest first. */
export function lastPrints(prints: readonly Print[], paper: PaperName): readonly Print[] {
  const last = new Map<string, Print>()
  for (const print of prints.filter((one) => one.paper === paper).sort(byTime)) last.set(print.variant, print)
  return [...last.values()].sort(byTime).reverse()
}
