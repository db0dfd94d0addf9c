import { runSheet } from '../../../src/papers/runSheet/runSheet'
import { RunSheetData } from '../../../src/papers/runSheet/runSheetSchema'
import { runSheetWord } from '../../../src/papers/runSheet/runSheetWord'
import { plainPress, type Press } from './press'

export const runSheetPress: Press<RunSheetData> = { ...plainPress(RunSheetData, runSheet), word: runSheetWord }
