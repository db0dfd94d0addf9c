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
import { casebookPress } from './casebookPress'
import { mcScriptPress } from './mcScriptPress'
import { placeCardsPress } from './placeCardsPress'
import { inStyle, plainPress, type Press } from './press'
import { programmePress } from './programmePress'
import { runSheetPress } from './runSheetPress'

export const presses: Readonly<Record<PaperName, Press>> = {
  programme: programmePress,
  runSheet: runSheetPress,
  mcScript: mcScriptPress,
  callSheets: plainPress(CallSheetsData, inStyle(callSheets, officialNotices)),
  report: plainPress(ReportData, inStyle(report, officialReport)),
  casebook: casebookPress,
  materials: plainPress(MaterialsData, materials),
  contacts: plainPress(ContactsData, contacts),
  signIn: plainPress(SignInData, signIn),
  placeCards: placeCardsPress,
  seatingPlan: plainPress(SeatingPlanData, seatingPlan),
}
