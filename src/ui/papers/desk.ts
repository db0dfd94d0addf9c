import { houseStyleOf, type HouseStyle } from '../../domain/houseStyle'
import { paperNames, type PaperName } from '../../domain/papers/paperNames'
import { pilesOf, type Piles } from '../../domain/papers/piles'
import type { PrintEvent } from '../../domain/papers/printLog'
import type { PaperInput } from '../../papers/paper'
import { papers } from '../../papers/papers'
import { paperStateOf, type PaperState } from '../../papers/state/paperState'

/** Everything that the print desk works with. */
export interface Desk {
  readonly input: PaperInput
  readonly house: HouseStyle
  readonly log: readonly PrintEvent[]
  readonly piles: Piles
  readonly states: Readonly<Record<PaperName, PaperState>>
}

/** The state of each paper's prints. */
export function deskOf(input: PaperInput, log: readonly PrintEvent[]): Desk {
  const house = houseStyleOf(input.season)
  const piles = pilesOf(log)
  const states = paperNames.map((name) => [name, paperStateOf(papers[name], input, house, piles.out)] as const)
  return { input, house, log, piles, states: Object.fromEntries(states) as Desk['states'] }
}
