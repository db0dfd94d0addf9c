import { paper } from '../paper'
import { contactsData, contactsOptions } from './contactsData'

export const contactsPaper = paper({
  name: 'contacts',
  options: contactsOptions,
  data: contactsData,
  pieces: ({ people, teams }) =>
    [...people, ...teams].map(({ id, name, unit, post, phone, arrival, roles, status }) => ({
      id,
      name,
      fields: { name, unit, post, phone, arrival, role: roles.join(' '), status: status ?? '' },
    })),
})
