import { samePiles, type Pile } from '../../../domain/papers/piles'
import type { PaperName } from '../../../domain/papers/paperNames'
import { t } from '../../../i18n'
import type { PaperInput } from '../../../papers/paper'
import type { OutdatedPiles } from '../../../papers/state/paperState'
import { optionWords, partWords } from './pileWords'
import type { Desk } from '../desk'

/** A line of the existing prints: one print, or a file however often it was saved unchanged. */
export interface PileRow {
  readonly id: string
  /** What it is and how much of it: `A5 折页 · 120 份`. */
  readonly words: string
  readonly piles: readonly [Pile, ...Pile[]]
  /** Null while it is up to date. */
  readonly outdated: OutdatedPiles | null
}

/** The existing prints of a paper, newest first. */
export function pileRows(paper: PaperName, { piles, states, input }: Desk): readonly PileRow[] {
  const state = states[paper]
  const outdated = state?.state === 'outdated' ? state.outdated : []
  const outdatedOf = (pile: Pile) => outdated.find((one) => one.piles.some(({ id }) => id === pile.id)) ?? null
  const out = piles.out.filter((pile) => pile.paper === paper)
  const printed = out.filter(({ how }) => how === 'printed').map((pile): [Pile, ...Pile[]] => [pile])
  const files = samePiles(out.filter(({ how }) => how === 'saved')).map((same): [Pile, ...Pile[]] => [...same.piles])
  return [...printed, ...files]
    .sort(([a], [b]) => b.at - a.at)
    .map((row) => {
      const [pile] = row
      return { id: pile.id, words: pileWords(pile, input), piles: row, outdated: outdatedOf(pile) }
    })
}

/** `A5 折页 · 120 份` */
export function pileWords(pile: Pile, input: PaperInput): string {
  const amount = pile.how === 'printed' ? t('paper.desk.copiesOf', { count: pile.copies }) : t('paper.pile.file')
  return [...optionWords(pile.paper, pile.options, input), partWords(pile), amount].filter(Boolean).join(' · ')
}
