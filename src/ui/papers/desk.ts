import { houseStyleOf, type HouseStyle } from '../../domain/houseStyle'
import { seasonPaperNames, sessionPaperNames, type PaperName } from '../../domain/papers/paperNames'
import { pilesOf, type Piles } from '../../domain/papers/piles'
import type { PrintEvent } from '../../domain/papers/printLog'
import type { PaperInput, PaperOwner } from '../../papers/paper'
import { papers } from '../../papers/papers'
import { paperStateOf, type PaperState } from '../../papers/state/paperState'

/** Everything that the print desk works with, for the papers of one session or of one season. */
export interface Desk {
  readonly input: PaperInput
  readonly house: HouseStyle
  readonly log: readonly PrintEvent[]
  readonly piles: Piles
  /** Of the papers of the session or season alone, in the order in which staff look for them. */
  readonly states: Readonly<Partial<Record<PaperName, PaperState>>>
}

const namesOf: Readonly<Record<PaperOwner, readonly PaperName[]>> = {
  session: sessionPaperNames,
  season: seasonPaperNames,
}

/** The papers that a desk has. */
export const papersAt = ({ input }: Pick<Desk, 'input'>): readonly PaperName[] => namesOf[input.of]

/** The state of each paper's prints. */
export function deskOf(input: PaperInput, log: readonly PrintEvent[]): Desk {
  const house = houseStyleOf(input.season)
  const piles = pilesOf(log)
  const states = namesOf[input.of].map((name) => [name, paperStateOf(papers[name], input, house, piles.out)] as const)
  return { input, house, log, piles, states: Object.fromEntries(states) }
}

/** The id of the session or season, under which its prints are recorded. */
export const ownerIdOf = (input: PaperInput): string => (input.of === 'session' ? input.session.id : input.season.id)
