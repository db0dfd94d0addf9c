import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { a4Working, inHouse } from '../page/formats'
import { listTable, type ListRow } from '../page/listTable'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import { workingPaper } from '../page/workingPaper'
import { contactRole } from './contactRole'
import type { Contact, ContactsData } from './contactsSchema'

/** 人员通讯录: whom to call, people before teams. */
export function contacts(data: ContactsData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Working, tools.house) }
  const { t, type } = setting
  const withArrival = data.people.some(({ arrival }) => arrival !== '')
  const band = (words: string): ListRow => ({ band: type.text('sheetPart', words) })
  const rows = [
    ...data.people.map((one) => rowOf(one, withArrival, setting)),
    ...(data.teams.length > 0 ? [band(t('paper.contacts.teams'))] : []),
    ...data.teams.map((one) => rowOf(one, withArrival, setting)),
  ]
  const count = t('paper.contacts.sum', { people: data.people.length, teams: data.teams.length })
  return workingPaper('contacts', data.head, setting, [
    listTable(columnsOf(withArrival, setting), rows, setting),
    pieceBlock('sum', type.text('cellSmall', count, { margin: [4, setting.format.space * 1.6, 0, 0] }), setting),
  ])
}

const columnsOf = (withArrival: boolean, { t }: Setting) => [
  { title: t('paper.contacts.who'), share: 2 },
  { title: t('paper.contacts.unit'), share: 2.6 },
  { title: t('paper.contacts.phone'), share: 2 },
  { title: t('paper.contacts.role'), share: 1.6 },
  ...(withArrival ? [{ title: t('paper.contacts.arrival'), points: 36 }] : []),
]

function rowOf(
  { id, name, unit, post, phone, roles, arrival, isDeclined }: Contact,
  withArrival: boolean,
  { t, type }: Setting,
): ListRow {
  const as = roles.map((role) => contactRole(role, t)).join('、')
  const under: Content[] = post ? [type.text('cellSmall', post)] : []
  const declined = isDeclined ? [type.text('cellSmall', t('paper.contacts.declined'))] : []
  return {
    id,
    cells: [
      { stack: [type.text('cellStrong', name), ...declined] },
      { stack: [type.text('cell', unit), ...under] },
      type.text('cell', phone, { fontSize: 11 }),
      type.text('cell', as),
      ...(withArrival ? [type.text('cell', arrival)] : []),
    ],
  }
}
