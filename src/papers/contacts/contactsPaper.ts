import { sessionPaper, type Piece } from '../paper'
import { translateFor, type Translate } from '../content/translate'
import { workingWhole } from '../content/workingHead'
import { contactsData, contactsOptions } from './contactsData'
import type { Contact, ContactsData } from './contactsSchema'
import { contactRole } from './contactRole'

export const contactsPaper = sessionPaper({
  name: 'contacts',
  options: contactsOptions,
  data: contactsData,
  says: ({ people, teams, ...whole }: ContactsData) => {
    const t = translateFor(whole.head.language)
    const size = t('paper.contacts.sum', { people: people.length, teams: teams.length })
    const sum = { id: 'sum', name: t('paper.piece.sum'), fields: { size }, of: size }
    return { whole: workingWhole(whole), pieces: [...[...people, ...teams].map((one) => contactPiece(one, t)), sum] }
  },
})

function contactPiece(contact: Contact, t: Translate): Piece {
  const { id, name, unit, post, phone, arrival, roles, isDeclined } = contact
  const role = roles.map((one) => contactRole(one, t)).join('、')
  const status = isDeclined ? t('paper.contacts.declined') : ''
  return { id, name, fields: { name, unit, post, phone, arrival, role, status }, of: contact }
}
