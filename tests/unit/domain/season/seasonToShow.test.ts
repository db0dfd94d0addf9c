import { expect, test } from 'vitest'
import { seasonToShow } from '../../../../src/domain/season/seasonToShow'
import { blank, byId } from '../library'

const seasons = byId([
  blank('seasons', 'first'),
  blank('seasons', 'second'),
  blank('seasons', 'third', { deletedAt: 1 }),
])
const sessions = byId([
  blank('sessions', 's', { seasonId: 'first' }),
  blank('sessions', 'stray', { seasonId: 'third' }),
])

test.each<[string, string | null, string | null, string | undefined]>([
  ['the one chosen last', 'first', null, 'first'],
  ['not a deleted one', 'third', null, 'second'],
  ['that of the open session', null, 's', 'first'],
  ['the choice before the session', 'second', 's', 'second'],
  ['the last one', null, null, 'second'],
  ['the last one, for a session of a deleted season', null, 'stray', 'second'],
])('screens of the season show %s', (_, chosenId, sessionId, expected) =>
  expect(seasonToShow({ seasons, sessions }, chosenId, sessionId)?.id).toBe(expected),
)

test('no season, nothing to show', () =>
  expect(seasonToShow({ seasons: new Map(), sessions: new Map() }, 'first', 's')).toBe(null))
