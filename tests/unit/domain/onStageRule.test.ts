import { expect, test } from 'vitest'
import { attendeesView } from '../../../src/domain/attendance/attendeesView'
import { neededArrivals } from '../../../src/domain/run/plan/preflight'
import { planOf } from '../../../src/domain/run/plan/planOf'
import { reportOf } from '../../../src/domain/run/report/report'
import { runStateOf } from '../../../src/domain/run/runStateOf'
import { scheduleOf } from '../../../src/domain/timing/schedule'
import { goesOnStage } from '../../../src/papers/callSheets/callSheetsData'
import { speakersOf, teamsOf } from '../../../src/papers/programme/programmePeople'
import { participantsIn } from '../../../src/papers/content/participants'
import { checkInCounts, checkInRows } from '../../../src/ui/live/checkInView'
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
