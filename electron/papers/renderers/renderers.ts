import { seatingPlan } from '../../../src/papers/seatingPlan/seatingPlan'
import { SeatingPlanData } from '../../../src/papers/seatingPlan/seatingPlanSchema'
import { signIn } from '../../../src/papers/signIn/signIn'
import { SignInData } from '../../../src/papers/signIn/signInSchema'
import type { PaperName } from '../../../src/domain/papers/paperNames'
import { contacts } from '../../../src/papers/contacts/contacts'
import { ContactsData } from '../../../src/papers/contacts/contactsSchema'
import { materials } from '../../../src/papers/materials/materials'
import { MaterialsData } from '../../../src/papers/materials/materialsSchema'
import { callSheets } from '../../../src/papers/callSheets/callSheets'
import { officialNotices } from '../../../src/papers/callSheets/officialNotices'
import { CallSheetsData } from '../../../src/papers/callSheets/callSheetsSchema'
import { report } from '../../../src/papers/report/report'
import { officialReport } from '../../../src/papers/report/officialReport'
import { ReportData } from '../../../src/papers/report/reportSchema'
import { visitPlan } from '../../../src/papers/visitPlan/visitPlan'
import { VisitPlanData } from '../../../src/papers/visitPlan/visitPlanSchema'
import { concernLedger } from '../../../src/papers/concernLedger/concernLedger'
import { ConcernLedgerData } from '../../../src/papers/concernLedger/concernLedgerSchema'
import { coverageTable } from '../../../src/papers/coverageTable/coverageTable'
import { CoverageTableData } from '../../../src/papers/coverageTable/coverageTableSchema'
import { caseCards } from '../../../src/papers/caseCards/caseCards'
import { CaseCardsData } from '../../../src/papers/caseCards/caseCardsSchema'
import { seasonProgramme } from '../../../src/papers/seasonProgramme/seasonProgramme'
import { SeasonProgrammeData } from '../../../src/papers/seasonProgramme/seasonProgrammeSchema'
import { stageTally } from '../../../src/papers/stageTally/stageTally'
import { StageTallyData } from '../../../src/papers/stageTally/stageTallySchema'
import { spreadLedger } from '../../../src/papers/spreadLedger/spreadLedger'
import { SpreadLedgerData } from '../../../src/papers/spreadLedger/spreadLedgerSchema'
import { casebookRenderer } from './casebookRenderer'
import { mcScriptRenderer } from './mcScriptRenderer'
import { placeCardsRenderer } from './placeCardsRenderer'
import { inStyle, plainRenderer, type Renderer } from './renderer'
import { programmeRenderer } from './programmeRenderer'
import { runSheetRenderer } from './runSheetRenderer'

export const renderers: Readonly<Record<PaperName, Renderer>> = {
  programme: programmeRenderer,
  runSheet: runSheetRenderer,
  mcScript: mcScriptRenderer,
  callSheets: plainRenderer(CallSheetsData, inStyle(callSheets, officialNotices)),
  report: plainRenderer(ReportData, inStyle(report, officialReport)),
  casebook: casebookRenderer,
  materials: plainRenderer(MaterialsData, materials),
  contacts: plainRenderer(ContactsData, contacts),
  signIn: plainRenderer(SignInData, signIn),
  placeCards: placeCardsRenderer,
  seatingPlan: plainRenderer(SeatingPlanData, seatingPlan),
  visitPlan: plainRenderer(VisitPlanData, visitPlan),
  concernLedger: plainRenderer(ConcernLedgerData, concernLedger),
  coverageTable: plainRenderer(CoverageTableData, coverageTable),
  caseCards: plainRenderer(CaseCardsData, caseCards),
  seasonProgramme: plainRenderer(SeasonProgrammeData, seasonProgramme),
  stageTally: plainRenderer(StageTallyData, stageTally),
  spreadLedger: plainRenderer(SpreadLedgerData, spreadLedger),
}
