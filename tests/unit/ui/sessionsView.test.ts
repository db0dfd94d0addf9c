import { expect, test } from 'vitest'
import type { LibrarySnapshot, Season, SessionEntry, Venue } from '../../../src/domain/library'
import type { SessionSummary } from '../../../src/domain/sessionSummary'
import { sessionsView } from '../../../src/ui/season/sessionsView'
import { blank, emptyLibrary } from '../domain/library'
import { withTheme } from '../../../src/ui/state/withTheme'

const kept = (id: string, order: string) => ({ id, order, deletedAt: null, sample: false })
const season = (id: string, order: string): Season => blank('seasons', id, { order, name: `季${id}` })
const entry = (id: string, seasonId: string, number: number, patch: Partial<SessionEntry> = {}): SessionEntry => ({
  ...kept(id, id),
  seasonId,
  number,
  archivedAt: null,
  ...patch,
})
const venue: Venue = { ...kept('v', 'a'), name: '光启厅', address: '' }
const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]))

const library = (sessions: readonly SessionEntry[]): LibrarySnapshot => ({
  ...emptyLibrary,
  seasons: byId([season('1', 'a'), season('2', 'b')]),
  sessions: byId(sessions),
  venues: byId([venue]),
})
const summary: SessionSummary = {
  id: 'y',
  theme: '社会治理',
  date: '2021-05-20',
  start: '14:00',
  hardEnd: null,
  zone: 'Asia/Shanghai',
  state: 'planning',
  venueId: 'v',
  segmentCount: 11,
  lengthMs: 7_080_000,
  span: null,
  appearances: [],
  caseIds: [],
  presentations: [],
  libraryIds: [],
  timings: [],
}
const sessions = [
  entry('z', '1', 3, { archivedAt: 5 }),
  entry('y', '1', 2),
  entry('x', '1', 1),
  entry('w', '1', 4, { deletedAt: 5 }),
  entry('u', 'gone', 9),
]
const shown = (showArchived: boolean) =>
  sessionsView(library(sessions), [summary], showArchived).groups.map(
    ({ name, rows }) => `${name}: ${rows.map(({ number }) => number).join(' ')}`,
  )

test('newest season first, sessions by number, without archived and deleted ones', () =>
  expect(shown(false)).toEqual(['季2: ', '季1: 1 2', ': 9']))

test('a season of the sample comes after a person’s own, however new it is', () => {
  const withSample = { ...library([]), seasons: byId([season('1', 'a'), { ...season('2', 'b'), sample: true }]) }
  const groups = sessionsView(withSample, [], false).groups
  expect(groups.map(({ name, sample }) => `${name} ${sample}`)).toEqual(['季1 false', '季2 true'])
})

test('archived sessions on demand', () => expect(shown(true)).toEqual(['季2: ', '季1: 1 2 3', ': 9']))

test('a row shows what the host knows about the session', () => {
  const view = sessionsView(library(sessions), [summary], false)
  expect(view.archivedCount).toBe(1)
  expect(view.groups[1]?.rows[1]).toEqual({
    id: 'y',
    number: 2,
    theme: '社会治理',
    date: '2021-05-20',
    start: '14:00',
    venueName: '光启厅',
    state: 'planning',
    segmentCount: 11,
    lengthMs: 7_080_000,
    isArchived: false,
    sample: false,
  })
})

test('a session that the host has not reported yet is listed too', () =>
  expect(sessionsView(library([entry('x', '1', 1)]), [], false).groups[1]?.rows[0]).toMatchObject({
    theme: '',
    state: null,
  }))

test('a theme is shown as it is now, before main reports it', () => {
  const named = withTheme([summary], 'y', '共治')
  expect(sessionsView(library(sessions), named, false).groups[1]?.rows.map(({ theme }) => theme)).toEqual(['', '共治'])
  expect(withTheme(named, 'y', '共治')).toBe(named)
  expect(withTheme(named, 'x', '共治')).toBe(named)
})
