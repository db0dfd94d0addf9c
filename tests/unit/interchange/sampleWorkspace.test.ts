import { expect, test } from 'vitest'
import { libraryKind, sessionKind } from '../../../src/document/documentKind'
import { Replica } from '../../../src/document/replica'
import { attendeesView } from '../../../src/domain/attendance/attendeesView'
import { defaultPace } from '../../../src/domain/estimate/paceTable'
import { findingsOf } from '../../../src/domain/findings/findingsOf'
import { scheduleOf } from '../../../src/domain/timing/schedule'
import { summaryOf } from '../../../src/domain/summaryOf'
import { present, type Entity } from '../../../src/domain/entity'
import { collectionNames } from '../../../src/domain/library'
import { ownersIn, referencesIn } from '../../../src/domain/references'
import { setStages } from '../../../src/domain/season/case'
import { lacksFor } from '../../../src/domain/season/pipeline'
import { visitMatrix } from '../../../src/domain/season/visitMatrix'
import { sampleBeside, sampleWorkspace } from '../../../src/interchange/sampleWorkspace'

function readAs({ library: edits, sessions }: ReturnType<typeof sampleWorkspace>) {
  const replica = new Replica(libraryKind, 'library')
  replica.edit(...edits)
  const sessionSnapshots = sessions.map((session) => {
    const opened = new Replica(sessionKind, session.id)
    opened.edit(...session.edits)
    return opened.snapshot
  })
  return { library: replica.snapshot, sessions: sessionSnapshots }
}

const own = readAs(sampleWorkspace())
const beside = readAs(sampleBeside())
const { library: snapshot, sessions: snapshots } = own

test('the season has its towns, topics, cases and six sessions', () => {
  expect([...snapshot.units.values()].filter(({ town }) => town)).toHaveLength(13)
  expect(snapshot.topics.size).toBe(6)
  expect(snapshot.cases.size).toBe(72)
  expect([...snapshot.sessions.values()].map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6])
})

test('72 cases are on their way, 25 of them featured, each as the rules ask', () => {
  const counts = setStages.map((stage) => [...snapshot.cases.values()].filter((one) => one.stage === stage).length)
  expect(counts).toEqual([14, 17, 16, 25])
  for (const one of snapshot.cases.values())
    expect([one.name, lacksFor(one.stage, one, snapshot)]).toEqual([one.name, []])
  // The names on the page of facts are the first 24; whatever else there is was made up.
  const madeUp = present(snapshot.cases.values()).slice(24)
  expect(madeUp.every(({ sample }) => sample)).toBe(true)
})

test('two rounds of visits cover every town', () => {
  const { visits, rounds, units } = snapshot
  const towns = present(units.values()).filter(({ town }) => town)
  const cells = visitMatrix(towns, present(rounds.values()), present(visits.values()), '2021-12-31').flat()
  expect(cells).toHaveLength(26)
  expect(cells.every(({ state }) => state === 'done')).toBe(true)
})

test('nothing of the season refers to something that is not there', () => {
  for (const { library } of [own, beside]) {
    const known = new Set(collectionNames.flatMap((name) => [...library[name].keys()]))
    const lost = collectionNames.flatMap((name) =>
      [...library[name].values()].flatMap((entity) =>
        [...referencesIn(name, entity), ...ownersIn(name, entity)].filter((id) => !known.has(id)),
      ),
    )
    expect(lost).toEqual([])
  }
  for (const { cases, library } of [sampleWorkspace(), sampleBeside()]) {
    const replica = new Replica(libraryKind, 'library')
    replica.edit(...library)
    expect(cases.every(({ id }) => replica.snapshot.cases.has(id))).toBe(true)
  }
})

/** All references that lead nowhere. */
function danglingIn({ library, sessions }: typeof own): string[] {
  const segments = sessions.flatMap(({ rows }) => [...rows.values()].filter((row) => row.type === 'segment'))
  const { people, teams, cases, units, topics, venues, seasons } = library
  const filed = [...people.values(), ...teams.values(), ...cases.values()]
  const pointers: readonly (readonly [ReadonlyMap<string, unknown>, readonly (string | null)[]])[] = [
    [units, filed.map(({ unitId }) => unitId)],
    [topics, [...[...cases.values()].map(({ topicId }) => topicId), ...sessions.map(({ details }) => details.topicId)]],
    [venues, sessions.map(({ details }) => details.venueId)],
    [seasons, [...library.sessions.values()].map(({ seasonId }) => seasonId)],
    [cases, segments.map(({ caseId }) => caseId)],
    [teams, segments.flatMap(({ troupeId, castings }) => [troupeId, ...castings.map(({ teamId }) => teamId)])],
    [
      people,
      [
        ...segments.flatMap(({ castings }) => castings.map(({ personId }) => personId)),
        ...sessions.flatMap(({ presences }) => [...presences.keys()]),
        ...sessions.flatMap(({ attendees }) => attendees.map(({ personId }) => personId)),
      ],
    ],
    [library.sessions, sessions.map(({ id }) => id)],
  ]
  return pointers.flatMap(([there, ids]) => ids.filter((id): id is string => id !== null && !there.has(id)))
}

test.each([
  ['as a workspace of its own', own],
  ['beside other content', beside],
])('everything that is referred to exists, %s', (_, sample) => expect(danglingIn(sample)).toEqual([]))

test('beside other content it shares no id with any other copy, and everything is tagged', () => {
  const idsOf = ({ library }: typeof own) =>
    Object.values(library).flatMap((entities: ReadonlyMap<string, unknown>) => [...entities.keys()])
  const again = idsOf(readAs(sampleBeside()))
  const known = new Set([...idsOf(own), ...idsOf(beside)])
  expect(again).toHaveLength(idsOf(beside).length)
  expect(again.filter((id) => known.has(id))).toEqual([])
  const entities = Object.values(beside.library).flatMap((kept) => present<Entity>(kept.values()))
  const rows = beside.sessions.flatMap((session) => present(session.rows.values()))
  const attendees = beside.sessions.flatMap((session) => present(session.attendees))
  expect([...entities, ...rows, ...attendees].filter(({ sample }) => !sample)).toEqual([])
  expect(rows.length).toBe(snapshots.flatMap((session) => present(session.rows.values())).length)
})

test('session 2 is complete, ends before its hard end, and shows two typical findings', () => {
  const session = snapshots.find(({ id }) => id === 'sample-session-2')
  if (!session) throw new Error('The sample has no session 2')
  const schedule = scheduleOf(session)
  const others = snapshots.filter(({ id }) => id !== session.id).map((other) => summaryOf(other.id, other))
  const findings = findingsOf({
    snapshot: session,
    schedule,
    library: snapshot,
    others,
    earlier: others,
    pace: defaultPace,
    today: session.details.date,
  })
  expect(schedule.overMs).toBe(-2 * 60_000)
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['outsidePresence', 'underEstimate'])
})

test('session 2 has people of every group, each invented one tagged, and a seat for each rank', () => {
  const session = snapshots.find(({ id }) => id === 'sample-session-2')
  if (!session) throw new Error('The sample has no session 2')
  const { rows, countByGroup } = attendeesView(session, snapshot)
  expect(Object.values(countByGroup).every((count) => count > 0)).toBe(true)
  expect(present(session.attendees).filter(({ sample }) => !sample)).toEqual([])
  const ranks = rows.flatMap(({ rank }) => rank ?? []).sort((a, b) => a - b)
  expect(ranks).toEqual(Array.from({ length: 13 }, (_, i) => i + 1))
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
})

test('everyone on stage has a place to stand by, in tagged rows', () => {
  const segments = snapshots.flatMap(({ rows }) => present(rows.values()).filter((row) => row.type === 'segment'))
  const onStage = segments.filter(({ castings, troupeId }) => castings.length > 0 || troupeId !== null)
  expect(onStage.filter(({ cues, sample }) => !cues.stage || !sample).map(({ title }) => title)).toEqual([])
})

test('an invented value is tagged', () => {
  const { teams, cases } = snapshot
  expect([...teams.values()].filter(({ size, sample }) => size !== null && !sample)).toEqual([])
  expect(cases.get('case-04')?.sample).toBe(true)
  expect(cases.get('case-06')?.summary).not.toContain('每周')
})

test('示例 is a field, never part of a name', () => {
  const names = [...snapshot.people.values(), ...snapshot.cases.values(), ...snapshot.venues.values()]
  expect(names.filter(({ name }) => name.includes('示例'))).toEqual([])
  expect(names.some((entity) => entity.sample)).toBe(true)
})
