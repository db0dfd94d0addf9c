import { expect, test } from 'vitest'
import type { Entity } from '../../../../src/domain/entity'
import type { LibrarySnapshot, SessionEntry, Unit } from '../../../../src/domain/library'
import { dayMs } from '../../../../src/domain/timing/units'
import { expiredIn } from '../../../../src/domain/trash/expiredIn'
import { leavingTimes } from '../../../../src/domain/trash/leavingTimes'
import type { SessionSummary } from '../../../../src/domain/sessionSummary'
import { person, someLibrary } from '../library'

const entity = (id: string, deletedOn: number | null): Entity => ({
  id,
  order: id,
  sample: false,
  deletedAt: deletedOn === null ? null : deletedOn * dayMs,
})
const mentioning = (id: string, ...libraryIds: readonly string[]) => ({ id, libraryIds }) as unknown as SessionSummary
const mapOf = <T extends Entity>(...entities: readonly T[]) => new Map(entities.map((one) => [one.id, one]))

/** Deleted on the given day (null: not deleted); the person lin belongs to the unit, the session refers to lin. */
function libraryWith(days: { session: number | null; lin: number | null; unit: number | null }): LibrarySnapshot {
  const session: SessionEntry = { ...entity('s', days.session), seasonId: 'q', number: 1, archivedAt: null }
  const unit: Unit = { ...entity('u', days.unit), name: '天平街道', town: true }
  const lin = person('lin', { ...entity('lin', days.lin), unitId: 'u' })
  return { ...someLibrary, sessions: mapOf(session), units: mapOf(unit), people: mapOf(lin), cases: new Map() }
}
const summaries = [mentioning('s', 'lin')]

test.each<[string, Parameters<typeof libraryWith>[0], string]>([
  ['nothing is deleted', { session: null, lin: null, unit: null }, ''],
  ['a session is removed after 90 days', { session: 1, lin: null, unit: null }, 's 91'],
  ['somebody in a session stays', { session: null, lin: 1, unit: null }, 'lin Infinity'],
  ['a unit stays as long as its people', { session: null, lin: 1, unit: 2 }, 'lin Infinity, u Infinity'],
  ['what only the trash uses is removed with it', { session: 30, lin: 1, unit: 2 }, 'lin 120, s 120, u 120'],
])('%s', (_, days, times) => {
  const told = [...leavingTimes(libraryWith(days), summaries)].map(([id, at]) => `${id} ${at / dayMs}`)
  expect(told.sort().join(', ')).toBe(times)
})

test('what has been in the trash for 90 days is expired, and what was deleted for good is gone', () => {
  const library = libraryWith({ session: 1, lin: 1, unit: null })
  const idsOn = (day: number, of = library) => expiredIn(of, summaries, day * dayMs).map(({ id }) => id)
  expect(idsOn(90.9)).toEqual([])
  expect(idsOn(91)).toEqual(['lin', 's'])
  const session = library.sessions.get('s')
  const purged = { ...library, sessions: session ? mapOf({ ...session, purgedAt: 1 }) : new Map() }
  expect(idsOn(91, purged)).toEqual(['lin'])
})
