import type { PaperName } from '../domain/papers/paperNames'
import type { Paper } from './paper'
import { casebookPaper } from './casebook/casebookPaper'
import { contactsPaper } from './contacts/contactsPaper'
import { reportPaper } from './report/reportPaper'
import { materialsPaper } from './materials/materialsPaper'
import { callSheetsPaper } from './callSheets/callSheetsPaper'
import { mcScriptPaper } from './mcScript/mcScriptPaper'
import { placeCardsPaper } from './placeCards/placeCardsPaper'
import { programmePaper } from './programme/programmePaper'
import { runSheetPaper } from './runSheet/runSheetPaper'
import { seatingPlanPaper } from './seatingPlan/seatingPlanPaper'
import { signInPaper } from './signIn/signInPaper'

/** Every paper, by its name. The definitions that lay them out are in the paper process. */
export const papers: Readonly<Record<PaperName, Paper>> = {
  programme: programmePaper,
  runSheet: runSheetPaper,
  mcScript: mcScriptPaper,
  callSheets: callSheetsPaper,
  materials: materialsPaper,
  casebook: casebookPaper,
  report: reportPaper,
  contacts: contactsPaper,
  signIn: signInPaper,
  placeCards: placeCardsPaper,
  seatingPlan: seatingPlanPaper,
}
