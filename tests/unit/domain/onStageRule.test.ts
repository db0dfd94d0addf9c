import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attendeesView } from '../../../src/domain/attendance/attendeesView'
import { neededArrivals } from '../../../src/domain/run/plan/preflight'
import { planOf } from '../../../src/domain/run/plan/planOf'
import { reportOf } from '../../../src/domain/run/report/report'
import { runStateOf } from '../../../src/domain/run/runStateOf'
import { castingRoles } from '../../../src/domain/roles'
import { summaryOf } from '../../../src/domain/summaryOf'
import { scheduleOf } from '../../../src/domain/timing/schedule'
import { goesOnStage } from '../../../src/papers/callSheets/callSheetsData'
import { speakersOf, teamsOf } from '../../../src/papers/programme/programmePeople'
import { participantsIn } from '../../../src/papers/content/participants'
import { peopleOf } from '../../../src/ui/planner/plannerView'
import { checkInCounts, checkInRows } from '../../../src/ui/live/trays/checkInView'
import { someLibrary } from './library'
import { planned, segmentsOf } from './plan'

const onStage = ['lin', 'wu', 'team1', 'team2']
const plan = '5:host.lin,crew.gu 10:speaker.wu,crew.lin 5%team1:performer.team2,crew.team1 5~:speaker.quick 5:crew.he'

test('header, attendees, papers, check-in, preflight and report agree on who is on stage', () => {
  const session = planned(plan)
  const schedule = scheduleOf(session)
  const run = planOf({ session, schedule, library: someLibrary, historyOf: () => [] }, 'show', 0)
  const state = runStateOf(run, [], run.startAt)
  const played = schedule.slots.map(({ segment }) => segment)
  expect(segmentsOf(session)).toHaveLength(5)

  const view = attendeesView(session, someLibrary)
  expect(view.rows.map(({ personId, teamId }) => personId ?? teamId)).toEqual(onStage)
  expect([view.onStageCount, view.teamCount]).toEqual([4, 2])

  const called = participantsIn(session).filter(goesOnStage)
  expect(called.map(({ personId, teamId }) => personId ?? teamId)).toEqual(onStage)
  const listed = [...speakersOf(played, someLibrary), ...teamsOf(played, someLibrary)]
  expect(listed.map(({ id }) => id)).toEqual(onStage)

  expect(run.arrivals.map(({ id }) => id)).toEqual(onStage)
  expect(neededArrivals(state).map(({ id }) => id)).toEqual(onStage)
  expect(checkInCounts(checkInRows(state, run, [])).onStage.all).toBe(onStage.length)
  expect(reportOf(run, []).attendance.map(({ id }) => id)).toEqual(onStage)
})

test('the crew can still be checked in, apart from those on stage', () => {
  const session = planned(plan)
  const source = { session, schedule: scheduleOf(session), library: someLibrary, historyOf: () => [] }
  const run = planOf(source, 'show', 0)
  const rows = checkInRows(runStateOf(run, [], run.startAt), run, [])
  expect(rows.filter(({ place }) => place === 'crew').map(({ id }) => id)).toEqual(['gu', 'he'])
})

const who = fc.constantFrom('lin', 'wu', 'he', 'gu', 'left', 'nobody', 'team1', 'team2', 'team9', '')
const castings = fc.array(fc.tuple(fc.constantFrom(...castingRoles), who), { maxLength: 5 })
const segment = fc
  .record({ skipped: fc.boolean(), troupe: fc.constantFrom('', '', 'team1', 'team2', 'team9'), castings })
  .map((one) => {
    const cast = one.castings.map(([role, name]) => `${role}.${name}`).join(',')
    return `5${one.skipped ? '~' : ''}${one.troupe && `%${one.troupe}`}${cast && `:${cast}`}`
  })
const plans = fc.array(segment, { maxLength: 6 }).map((segments) => segments.join(' '))

interface Named {
  readonly personId: string | null
  readonly teamId: string | null
}
const known = (all: readonly Named[]): readonly string[] => [
  ...new Set(
    all.flatMap(({ personId, teamId }) =>
      personId === null
        ? (someLibrary.teams.get(teamId ?? '')?.id ?? [])
        : (someLibrary.people.get(personId)?.id ?? []),
    ),
  ),
]

test('they agree in any session, whoever is cast as what, in a troupe, skipped or gone from the library', () => {
  fc.assert(
    fc.property(plans, (words) => {
      const session = planned(words)
      const schedule = scheduleOf(session)
      const run = planOf({ session, schedule, library: someLibrary, historyOf: () => [] }, 'show', 0)
      const state = runStateOf(run, [], run.startAt)
      const preflight = neededArrivals(state).map(({ id }) => id)

      // The header of the planner and the attendees.
      const view = attendeesView(session, someLibrary)
      expect(view.rows.map(({ personId, teamId }) => personId ?? teamId)).toEqual(preflight)
      expect(view.rows.every(({ isOnStage }) => isOnStage)).toBe(true)
      expect(view.onStageCount).toBe(view.rows.reduce((sum, { people }) => sum + people, 0))
      expect(view.teamCount).toBe(preflight.filter((id) => someLibrary.teams.has(id)).length)

      // The list of sessions and where somebody appears.
      const { appearances } = summaryOf('session1', session)
      expect(known(appearances.filter(({ role }) => role !== 'crew'))).toEqual(preflight)

      // The papers.
      const played = schedule.slots.map(({ segment: one }) => one)
      const listed = [...speakersOf(played, someLibrary), ...teamsOf(played, someLibrary)].map(({ id }) => id)
      expect([...listed].sort()).toEqual([...preflight].sort())
      expect(known(participantsIn(session).filter(goesOnStage)).toSorted()).toEqual(preflight.toSorted())

      // The console.
      expect(run.arrivals.map(({ id }) => id)).toEqual(preflight)
      const rows = checkInRows(state, run, [])
      expect(rows.filter(({ place }) => place === 'onStage').map(({ id }) => id)).toEqual(preflight)
      expect(reportOf(run, []).attendance.map(({ id }) => id)).toEqual(preflight)

      // With the crew it is everybody.
      expect(known(appearances).toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
      expect(known(participantsIn(session)).toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
      const inRows = new Set(played.flatMap((one) => peopleOf(one, someLibrary).flatMap(({ names }) => names)))
      expect([...inRows].toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
    }),
    { numRuns: 500 },
  )
})

test('somebody added to a run after it began is checked in like everybody else', () => {
  const session = planned('5:host.lin 5:speaker.wu,crew.gu')
  const source = { session, schedule: scheduleOf(session), library: someLibrary, historyOf: () => [] }
  const whole = planOf(source, 'show', 0)
  const [first, second] = whole.segments
  if (!first || !second) throw new Error('A plan of two segments, please.')
  const run = { ...whole, segments: [first], arrivals: whole.arrivals.slice(0, 1) }
  const state = runStateOf(
    run,
    [{ type: 'insert', segment: second, afterId: first.id, id: 'e1', at: run.startAt }],
    run.startAt,
  )
  expect(checkInRows(state, run, []).map(({ id, place }) => `${id} ${place}`)).toEqual([
    'lin onStage',
    'wu onStage',
    'gu crew',
  ])
})
