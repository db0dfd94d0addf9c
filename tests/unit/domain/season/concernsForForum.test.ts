import { expect, test } from 'vitest'
import { concernsForForum, type ForumTheme } from '../../../../src/domain/season/concernsForForum'
import { concernStandings } from '../../../../src/domain/season/concernStanding'
import { blank, byId, emptyLibrary } from '../library'

const library = {
  ...emptyLibrary,
  topics: byId([blank('topics', 'governance'), blank('topics', 'volunteers')]),
  units: byId([blank('units', 'north'), blank('units', 'south')]),
}
const concerns = [
  blank('concerns', 'far', { state: 'noted' }),
  blank('concerns', 'answered', { topicId: 'governance', state: 'answered' }),
  blank('concerns', 'ofTown', { unitId: 'north', state: 'noted' }),
  blank('concerns', 'ofTopic', { topicId: 'governance', state: 'planned' }),
  blank('concerns', 'ofBoth', { topicId: 'governance', unitId: 'north', state: 'noted' }),
]
const standings = concernStandings(concerns, library, { ofConcern: new Map() }, '2021-06-01')
const themeOf = (topicId: string | null, ...units: string[]): ForumTheme => ({ topicId, unitIds: new Set(units) })

test.each([
  ['of its topic first, then of its towns', themeOf('governance', 'north'), 'ofBoth ofTopic ofTown far'],
  ['without a topic: of its towns first', themeOf(null, 'north'), 'ofTown ofBoth far ofTopic'],
  ['of nothing: in their own order', themeOf(null), 'far ofTown ofTopic ofBoth'],
])('%s', (_, theme, expected) =>
  expect(
    concernsForForum(standings, theme)
      .map(({ one }) => one.id)
      .join(' '),
  ).toBe(expected),
)
