import { expect, test } from 'vitest'
import { concernStandings } from '../../../src/domain/season/concernStanding'
import { allConcerns, concernRows, type WantedConcerns } from '../../../src/ui/concerns/concernsView'
import { blank, byId, emptyLibrary } from '../domain/library'

const library = {
  ...emptyLibrary,
  topics: byId([blank('topics', 'governance')]),
  units: byId([blank('units', 'north')]),
}
const concerns = [
  blank('concerns', 'lift', { text: 'Lift', unitId: 'north', topicId: 'governance', state: 'noted' }),
  blank('concerns', 'noise', { text: 'Noise', state: 'answered', dueOn: '2021-05-01' }),
  blank('concerns', 'parking', { text: 'Parking', unitId: 'north', state: 'followedUp' }),
]
const standings = concernStandings(concerns, library, { ofConcern: new Map() }, '2021-06-01')

test.each<[string, Partial<WantedConcerns>, readonly string[] | null, string | null, string]>([
  ['all', {}, null, null, 'lift noise parking'],
  ['not answered', { filter: 'open' }, null, null, 'lift'],
  ['of one state', { filter: 'followedUp' }, null, null, 'parking'],
  ['overdue', { filter: 'overdue' }, null, null, 'noise'],
  ['of a unit', { unit: 'north' }, null, null, 'lift parking'],
  ['without a topic', { topic: 'none' }, null, null, 'noise parking'],
  ['of a topic and a unit', { topic: 'governance', unit: 'north' }, null, null, 'lift'],
  ['found', {}, ['noise'], null, 'noise'],
  ['the edited one stays', { filter: 'open' }, ['lift'], 'parking', 'lift parking'],
])('%s', (_, wanted, found, editedId, ids) =>
  expect(
    concernRows(standings, { ...allConcerns, ...wanted }, found && new Set(found), editedId)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(ids),
)
