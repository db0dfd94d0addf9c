import type { PaperName } from '../../../src/domain/papers/paperNames'
import { contacts } from '../../../src/papers/contacts/contacts'
import { ContactsData } from '../../../src/papers/contacts/contactsSchema'
import { materials } from '../../../src/papers/materials/materials'
import { MaterialsData } from '../../../src/papers/materials/materialsSchema'
import { callSheets } from '../../../src/papers/callSheets/callSheets'
import { CallSheetsData } from '../../../src/papers/callSheets/callSheetsSchema'
import { report } from '../../../src/papers/report/report'
import { ReportData } from '../../../src/papers/report/reportSchema'
import { casebookPress } from './casebookPress'
import { mcScriptPress } from './mcScriptPress'
import { placeCardsPress } from './placeCardsPress'
import { plainPress, type Press } from './press'
import { programmePress } from './programmePress'
import { runSheetPress } from './runSheetPress'

export const presses: Readonly<Record<PaperName, Press>> = {
  programme: programmePress,
  runSheet: runSheetPress,
  mcScript: mcScriptPress,
  callSheets: plainPress(CallSheetsData, callSheets),
  materials: plainPress(MaterialsData, materials),
  contacts: plainPress(ContactsData, contacts),
  placeCards: placeCardsPress,
  casebook: casebookPress,
  report: plainPress(ReportData, report),
}
