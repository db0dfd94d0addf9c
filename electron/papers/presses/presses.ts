import { seatingPlan } from '../../../src/papers/seatingPlan/seatingPlan'
import { SeatingPlanData } from '../../../src/papers/seatingPlan/seatingPlanSchema'
import type { PaperName } from '../../../src/domain/papers/paperNames'
import { placeCardsPress } from './placeCardsPress'
import { plainPress, type Press } from './press'
import { programmePress } from './programmePress'

export const presses: Readonly<Record<PaperName, Press>> = {
  programme: programmePress,
  placeCards: placeCardsPress,
  seatingPlan: plainPress(SeatingPlanData, seatingPlan),
}
