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
}
