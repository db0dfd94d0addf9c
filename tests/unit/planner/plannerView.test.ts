import { describe, expect, test } from 'vitest'
import type { Finding, Severity } from '../../../src/domain/findings/finding'
import type { SessionDetails } from '../../../src/domain/session'
import { scheduleOf } from '../../../src/domain/timing/schedule'
import { headerView, marksOf, peopleOf, rowTimes } from '../../../src/ui/planner/plannerView'
import { someLibrary } from '../domain/library'
import { minutes, planned, segmentsOf } from '../domain/plan'

/** `14:00`, on the day after `00:10+1`. */
const onDay = (clock: string, days: number) => (days === 0 ? clock : `${clock}${days > 0 ? '+' : ''}${days}`)

describe('the times of a row', () => {
  /** The last row's: `start end latest+days gap`, the gap in minutes. */
  const shown = (plan: string, details: Partial<SessionDetails>) => {
    const session = planned(plan, details)
    const last = segmentsOf(session).at(-1)
    const slot = scheduleOf(session).slotById.get(last?.id ?? '')
    const { start, end, latest, latestDay, gapMs } = rowTimes(slot, session.details)
    return [start, end, latest && onDay(latest, latestDay), gapMs / minutes(1)].join(' ')
  }
  test.each<[string, string, Partial<SessionDetails>, string]>([
    ['after the one before', '10 5', {}, '14:10 14:15  0'],
    ['how late it may start', '10 5', { hardEnd: '14:20' }, '14:10 14:15 14:15 0'],
    ['already too late', '10 5', { hardEnd: '14:12' }, '14:10 14:15 14:07 0'],
    ['pinned later: a gap', '10 5@12', {}, '14:12 14:17  2'],
    ['pinned earlier: an overlap', '10 5@8', {}, '14:08 14:13  -2'],
    ['past midnight', '10 5', { start: '23:52' }, '00:02 00:07  0'],
    ['on the next day', '10 5', { start: '23:00', hardEnd: '00:20' }, '23:10 23:15 00:15+1 0'],
    ['a hard end that is meant for the day after', '10 5', { hardEnd: '11:05' }, '14:10 14:15 11:00+1 0'],
    ['should have started the day before', '10 90', { start: '00:10', hardEnd: '00:30' }, '00:20 01:50 23:00-1 0'],
    ['skipped: none', '10 5~', {}, '   0'],
  ])('%s', (_, plan, details, times) => expect(shown(plan, details)).toBe(times))
})

describe('the people of a row', () => {
  const shown = (plan: string) =>
    segmentsOf(planned(plan))
      .flatMap((segment) => peopleOf(segment, someLibrary))
      .map(({ role, names }) => `${role} ${names.join('+')}`)
  test.each<[string, string, string[]]>([
    ['nobody', '10', []],
    ['one', '10:speaker.lin', ['speaker lin']],
    [
      'by role, in the order of casting',
      '10:panelist.wu,moderator.he,panelist.lin',
      ['panelist wu+lin', 'moderator he'],
    ],
    ['one in two roles', '10:host.lin,speaker.lin', ['host lin', 'speaker lin']],
    ['a troupe first, once and without a role', '10%team1:host.lin,crew.team1', ['null team1', 'host lin']],
    ['teams as people', '10:performer.team1,performer.lin', ['performer team1+lin']],
    ['whom the library does not know is left out', '10:speaker.nobody,expert.gu', ['expert gu']],
    ['a casting of nobody yet', '10:speaker.', []],
  ])('%s', (_, plan, groups) => expect(shown(plan)).toEqual(groups))

  test('who was deleted is still named where they are cast', () => {
    const people = new Map([...someLibrary.people].map(([id, person]) => [id, { ...person, deletedAt: 1 }]))
    const [segment] = segmentsOf(planned('10:speaker.lin'))
    expect(segment && peopleOf(segment, { ...someLibrary, people })).toEqual([{ role: 'speaker', names: ['lin'] }])
  })
})

describe('the head of a session', () => {
  /** `start-end hardEnd over people/teams`, over in minutes. */
  const shown = (plan: string, details: Partial<SessionDetails>) => {
    const session = planned(plan, details)
    const schedule = scheduleOf(session)
    const { start, end, endDay, hardEnd, hardEndDay, overMs } = headerView(schedule, session.details)
    return `${start}-${onDay(end, endDay)} ${hardEnd && onDay(hardEnd, hardEndDay)} ${overMs === null ? null : overMs / minutes(1)}`
  }
  test.each<[string, string, Partial<SessionDetails>, string]>([
    ['an empty session', '', {}, '14:00-14:00 null null'],
    ['no hard end', '10 5', {}, '14:00-14:15 null null'],
    ['over', '10 5', { hardEnd: '14:12' }, '14:00-14:15 14:12 3'],
    ['early', '10 5', { hardEnd: '14:20' }, '14:00-14:15 14:20 -5'],
    ['exact', '10 5', { hardEnd: '14:15' }, '14:00-14:15 14:15 0'],
    ['a hard end on the next day', '90', { start: '23:00', hardEnd: '00:20' }, '23:00-00:30+1 00:20+1 10'],
    [
      'a hard end before the start says nothing of early or late',
      '10 5',
      { hardEnd: '13:00' },
      '14:00-14:15 13:00 null',
    ],
  ])('%s', (_, plan, details, head) => expect(shown(plan, details)).toBe(head))
})

describe('the marks of the rows', () => {
  const found = (severity: Severity, ...segmentIds: string[]): Finding => ({
    rule: 'overlap',
    severity,
    segmentIds,
    params: {},
  })
  test.each<[string, Finding[], Record<string, Severity>]>([
    ['none', [], {}],
    ['each row that a finding names', [found('warning', 'a', 'b')], { a: 'warning', b: 'warning' }],
    [
      'the gravest, come when it may',
      [found('note', 'a', 'b'), found('error', 'a'), found('warning', 'a', 'b')],
      { a: 'error', b: 'warning' },
    ],
    ['a finding about the whole session marks no row', [found('error')], {}],
  ])('%s', (_, findings, marks) => expect(Object.fromEntries(marksOf(findings))).toEqual(marks))

  test('are worked out once for the same findings', () => {
    const findings = [found('note', 'a')]
    expect(marksOf(findings)).toBe(marksOf(findings))
  })
})
