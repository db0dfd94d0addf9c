import { expect, test } from 'vitest'
import { libraryKind, sessionKind } from '../../../src/document/documentKind'
import { Replica } from '../../../src/document/replica'
import { defaultPace } from '../../../src/domain/estimate/paceTable'
import { findingsOf } from '../../../src/domain/findings/findingsOf'
import { scheduleOf } from '../../../src/domain/timing/scheduleOf'
import { summaryOf } from '../../../src/domain/timing/summaryOf'
import { sampleWorkspace } from '../../../src/interchange/sampleWorkspace'

const sample = sampleWorkspace()
const library = new Replica(libraryKind, 'library')
library.edit(...sample.library)
const snapshots = sample.sessions.map(({ id, edits }) => {
  const session = new Replica(sessionKind, id)
  session.edit(...edits)
  return session.snapshot
})
const { snapshot } = library

test('the season has its towns, topics, cases and six sessions', () => {
  expect([...snapshot.units.values()].filter(({ town }) => town)).toHaveLength(13)
  expect(snapshot.topics.size).toBe(6)
  expect(snapshot.cases.size).toBe(24)
  expect([...snapshot.sessions.values()].map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6])
})

test('everything that is pointed to is there', () => {
  for (const { details, rows, presences } of snapshots) {
    expect(details.topicId === null || snapshot.topics.has(details.topicId)).toBe(true)
    expect(details.venueId === null || snapshot.venues.has(details.venueId)).toBe(true)
    for (const personId of presences.keys()) expect(snapshot.people.has(personId)).toBe(true)
    for (const row of rows.values()) {
      if (row.type === 'part') continue
      expect(row.caseId === null || snapshot.cases.has(row.caseId)).toBe(true)
      expect(row.troupeId === null || snapshot.teams.has(row.troupeId)).toBe(true)
      for (const { personId } of row.castings) expect(personId === null || snapshot.people.has(personId)).toBe(true)
    }
  }
})

test('session 2 is complete, ends before its hard end, and shows the two findings an organizer would meet', () => {
  const session = snapshots.find(({ id }) => id === 'sample-session-2')
  if (!session) throw new Error('The sample has no session 2')
  const schedule = scheduleOf(session)
  const others = snapshots.filter(({ id }) => id !== session.id).map((other) => summaryOf(other.id, other))
  const findings = findingsOf({ snapshot: session, schedule, library: snapshot, others, pace: defaultPace })
  expect(schedule.overMs).toBe(-2 * 60_000)
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['outsidePresence', 'underEstimate'])
})

test('示例 stands in the data, never in a name', () => {
  const names = [...snapshot.people.values(), ...snapshot.cases.values(), ...snapshot.venues.values()]
  expect(names.filter(({ name }) => name.includes('示例'))).toEqual([])
  expect(names.some((entity) => entity.sample)).toBe(true)
})
