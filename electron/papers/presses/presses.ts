import { seatingPlan } from '../../../src/papers/seatingPlan/seatingPlan'
import { SeatingPlanData } from '../../../src/papers/seatingPlan/seatingPlanSchema'
import { signIn } from '../../../src/papers/signIn/signIn'
import { SignInData } from '../../../src/papers/signIn/signInSchema'
import type { PaperName } from '../../../src/domain/papers/paperNames'
import { placeCardsPress } from './placeCardsPress'
import { plainPress, type Press } from './press'
import { programmePress } from './programmePress'

export const presses: Readonly<Record<PaperName, Press>> = {
  programme: programmePress,
  signIn: plainPress(SignInData, signIn),
  placeCards: placeCardsPress,
  seatingPlan: plainPress(SeatingPlanData, seatingPlan),
}
