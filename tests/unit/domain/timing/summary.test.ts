import { describe, expect, test } from 'vitest'
import { summaryOf } from '../../../../src/domain/summaryOf'
import { scriptFingerprint } from '../../../../src/domain/estimate/scriptFingerprint'
import { held } from '../held'
import { minutes, planned } from '../plan'

const startAt = Date.parse('2021-05-20T14:00+08:00')
const span = (from: number, to: number) => ({ startAt: startAt + minutes(from), endAt: startAt + minutes(to) })

describe('the summary of a session', () => {
  test('says who is on stage when, and which cases are shown', () => {
    const plan = '10&case1:host.lin,panelist 5~&case2:speaker.wu 5&case1%team1:performer.team1,crew.he 5@60%team2'
    expect(summaryOf('session1', planned(plan, { venueId: 'hall', hardEnd: '16:00' }))).toEqual({
      id: 'session1',
      theme: 'Session 1',
      date: '2021-05-20',
      start: '14:00',
      hardEnd: '16:00',
      zone: 'Asia/Shanghai',
      state: 'planning',
      venueId: 'hall',
      segmentCount: 3,
      lengthMs: minutes(65),
      span: span(0, 65),
      appearances: [
        { personId: 'lin', teamId: null, segmentTitle: 'A', role: 'host', span: span(0, 10) },
        { personId: null, teamId: 'team1', segmentTitle: 'C', role: 'performer', span: span(10, 15) },
        { personId: 'he', teamId: null, segmentTitle: 'C', role: 'crew', span: span(10, 15) },
        { personId: null, teamId: 'team2', segmentTitle: 'D', role: 'performer', span: span(60, 65) },
      ],
      caseIds: ['case1'],
      presentations: [
        {
          segmentId: 'a',
          kind: 'custom',
          title: 'A',
          caseId: 'case1',
          concernIds: [],
          plannedMs: minutes(10),
          actual: null,
        },
        {
          segmentId: 'c',
          kind: 'custom',
          title: 'C',
          caseId: 'case1',
          concernIds: [],
          plannedMs: minutes(5),
          actual: null,
        },
      ],
      libraryIds: ['hall', 'case1', 'lin', 'case2', 'wu', 'team1', 'he', 'team2'],
      timings: [],
    })
  })

  test('has no length if everything is over before the start', () => {
    const summary = summaryOf('session1', planned('10@-60'))
    expect([summary.lengthMs, summary.span]).toEqual([0, span(0, 0)])
  })

  test('has the measured times of existing segments, skipped or not', () => {
    const took = { a: [9, 1], b: [4, 2], c: [3, 3], gone: [1, 4] } as const
    const gone = { c: { deletedAt: 5 } }
    const { timings } = held('session1', '10=talk&case1 5~=opening 5', took, { b: { script: '大家好' }, ...gone })
    expect(timings).toEqual([
      { kind: 'talk', caseId: 'case1', script: '', durationMs: minutes(9), heldAt: 1 },
      { kind: 'opening', caseId: null, script: scriptFingerprint('大家好'), durationMs: minutes(4), heldAt: 2 },
    ])
  })

  test('has no spans without a date', () => {
    const { span: whole, appearances } = summaryOf('session1', planned('10:host.lin', { date: '' }))
    expect([whole, appearances[0]?.span]).toEqual([null, null])
  })
})
