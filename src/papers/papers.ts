import type { PaperName } from '../domain/papers/paperNames'
import type { Paper } from './paper'
import { casebookPaper } from './casebook/casebookPaper'
import { contactsPaper } from './contacts/contactsPaper'
import { materialsPaper } from './materials/materialsPaper'
import { callSheetsPaper } from './callSheets/callSheetsPaper'
import { mcScriptPaper } from './mcScript/mcScriptPaper'
import { placeCardsPaper } from './placeCards/placeCardsPaper'
import { programmePaper } from './programme/programmePaper'
import { reportPaper } from './report/reportPaper'
import { runSheetPaper } from './runSheet/runSheetPaper'

/** Every paper, by its name. What it is set with is a definition's, beside pdfmake. */
export const papers: Readonly<Record<PaperName, Paper>> = {
  programme: programmePaper,
  runSheet: runSheetPaper,
  mcScript: mcScriptPaper,
  callSheets: callSheetsPaper,
  materials: materialsPaper,
  contacts: contactsPaper,
  casebook: casebookPaper,
  report: reportPaper,
  placeCards: placeCardsPaper,
}
