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
import { caseCardsPaper } from './caseCards/caseCardsPaper'
import { concernLedgerPaper } from './concernLedger/concernLedgerPaper'
import { coverageTablePaper } from './coverageTable/coverageTablePaper'
import { seasonProgrammePaper } from './seasonProgramme/seasonProgrammePaper'
import { spreadLedgerPaper } from './spreadLedger/spreadLedgerPaper'
import { stageTallyPaper } from './stageTally/stageTallyPaper'
import { visitPlanPaper } from './visitPlan/visitPlanPaper'

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
  visitPlan: visitPlanPaper,
  concernLedger: concernLedgerPaper,
  coverageTable: coverageTablePaper,
  caseCards: caseCardsPaper,
  seasonProgramme: seasonProgrammePaper,
  stageTally: stageTallyPaper,
  spreadLedger: spreadLedgerPaper,
}
