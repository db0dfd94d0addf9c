import type { PaperName } from '../../../src/domain/papers/paperNames'
import { mcScriptPress } from './mcScriptPress'
import { placeCardsPress } from './placeCardsPress'
import type { Press } from './press'
import { programmePress } from './programmePress'
import { runSheetPress } from './runSheetPress'

export const presses: Readonly<Record<PaperName, Press>> = {
  programme: programmePress,
  runSheet: runSheetPress,
  mcScript: mcScriptPress,
  placeCards: placeCardsPress,
}
