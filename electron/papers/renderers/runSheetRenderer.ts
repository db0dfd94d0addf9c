import { runSheet } from '../../../src/papers/runSheet/runSheet'
import { RunSheetData } from '../../../src/papers/runSheet/runSheetSchema'
import { runSheetWord } from '../../../src/papers/runSheet/runSheetWord'
import { plainRenderer, type Renderer } from './renderer'

export const runSheetRenderer: Renderer<RunSheetData> = { ...plainRenderer(RunSheetData, runSheet), word: runSheetWord }
