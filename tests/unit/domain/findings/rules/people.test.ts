import { declinedPerson } from '../../../../../src/domain/findings/rules/declinedPerson'
import { goneFromDirectory } from '../../../../../src/domain/findings/rules/goneFromDirectory'
import { lateForStandby } from '../../../../../src/domain/findings/rules/lateForStandby'
import { leavesBeforeArriving } from '../../../../../src/domain/findings/rules/leavesBeforeArriving'
import { outsidePresence } from '../../../../../src/domain/findings/rules/outsidePresence'
import { personInTwoPlaces } from '../../../../../src/domain/findings/rules/personInTwoPlaces'
import { teamInTwoPlaces } from '../../../../../src/domain/findings/rules/teamInTwoPlaces'
import { tightChange } from '../../../../../src/domain/findings/rules/tightChange'
import type { Presence, SessionDetails } from '../../../../../src/domain/session'
import { minutes, seconds } from '../../plan'
import { testRule, type Case } from '../testRule'

testRule(personInTwoPlaces, {
  clean: {
    'one after the other': '10:host.lin 5:host.lin',
    'overlapping, with others in it': '10:host.lin 5@8:host.wu',
    'several roles in one segment': '10:host.lin,moderator.lin',
    'one of the two is skipped': '10:host.lin 5~@8:host.lin',
    'overlapping with nothing': '10:host.lin 0@5:host.lin',
  },
  found: {
    'for as long as both run': [
      '10:host.lin 5@8:speaker.lin',
      [
        {
          segmentIds: ['a', 'b'],
          personIds: ['lin'],
          params: { name: 'lin', first: 'A', second: 'B', byMs: minutes(2) },
        },
      ],
    ],
    'both inside the one that runs longest': [
      '30:host.lin 5@8:host.lin 5@20:host.lin',
      [
        {
          segmentIds: ['a', 'b'],
          personIds: ['lin'],
          params: { name: 'lin', first: 'A', second: 'B', byMs: minutes(5) },
        },
        {
          segmentIds: ['a', 'c'],
          personIds: ['lin'],
          params: { name: 'lin', first: 'A', second: 'C', byMs: minutes(5) },
        },
      ],
    ],
    'rows apart, where a pin goes back in time': [
      '10@30:host.lin 10@0:host.wu 25@10:panelist.lin',
      [
        {
          segmentIds: ['c', 'a'],
          personIds: ['lin'],
          params: { name: 'lin', first: 'C', second: 'A', byMs: minutes(5) },
        },
      ],
    ],
    'somebody whom the library does not know': [
      '10:host.nobody 5@8:host.nobody',
      [
        {
          segmentIds: ['a', 'b'],
          personIds: ['nobody'],
          params: { name: '?', first: 'A', second: 'B', byMs: minutes(2) },
        },
      ],
    ],
  },
})

testRule(teamInTwoPlaces, {
  clean: {
    'one after the other': '10:performer.team1 5:performer.team1',
    'troupe and cast of one segment': '10%team1:performer.team1',
    'two teams': '10%team1 5@8%team2',
  },
  found: {
    'as cast and as troupe': [
      '10:panelist.team1 5@8%team1',
      [{ segmentIds: ['a', 'b'], params: { name: 'team1', first: 'A', second: 'B', byMs: minutes(2) } }],
    ],
  },
})

testRule(tightChange, {
  clean: {
    'the same role again': '10:host.lin 5:host.lin',
    'two minutes to change': '10:host.lin 5@12:speaker.lin',
    'a segment of others between': '10:host.lin 5 5:speaker.lin',
    'one role less': '10:host.lin,moderator.lin 5:host.lin',
    'the same character again': '10:performer.lin/Granny 5:performer.lin/Granny',
    'at once in both: told by another rule': '10:host.lin 5@8:speaker.lin',
    'a team in the same role again': '10:crew.team1 5:crew.team1',
    'a team with two minutes to change': '10%team1 5@12:panelist.team1',
    'two teams, one after the other': '10%team1 5%team2',
    'troupe and cast of one segment': '10%team1:performer.team1',
    'a troupe that goes on in two minutes': '10%team1 2 5%team1',
    'a team at once in both: told by another rule': '10%team1 5@8:panelist.team1',
  },
  found: {
    'another role at once': [
      '10:host.lin 5:speaker.lin',
      [
        {
          segmentIds: ['a', 'b'],
          personIds: ['lin'],
          params: { who: 'person', name: 'lin', first: 'A', second: 'B', gapMs: 0 },
        },
      ],
    ],
    'another character, just under two minutes': [
      '10:performer.lin/Granny 1.98 5:performer.lin/Nephew',
      [
        {
          segmentIds: ['a', 'c'],
          personIds: ['lin'],
          params: { who: 'person', name: 'lin', first: 'A', second: 'C', gapMs: minutes(1.98) },
        },
      ],
    ],
    'one role more': [
      '10:host.lin 5:host.lin,moderator.lin',
      [
        {
          segmentIds: ['a', 'b'],
          personIds: ['lin'],
          params: { who: 'person', name: 'lin', first: 'A', second: 'B', gapMs: 0 },
        },
      ],
    ],
    'a short pinned gap': [
      '10:host.lin 5@11:speaker.lin',
      [
        {
          segmentIds: ['a', 'b'],
          personIds: ['lin'],
          params: { who: 'person', name: 'lin', first: 'A', second: 'B', gapMs: seconds(60) },
        },
      ],
    ],
    'a troupe that stays as panelists': [
      '10%team1 5:panelist.team1',
      [{ segmentIds: ['a', 'b'], params: { who: 'team', name: 'team1', first: 'A', second: 'B', gapMs: 0 } }],
    ],
    'a team in another role, a short gap later': [
      '10:panelist.team1 1 5%team1',
      [{ segmentIds: ['a', 'c'], params: { who: 'team', name: 'team1', first: 'A', second: 'C', gapMs: minutes(1) } }],
    ],
    'a troupe in two skits, one after the other': [
      '10%team1 1.98 5%team1',
      [
        {
          segmentIds: ['a', 'c'],
          params: { who: 'team', name: 'team1', first: 'A', second: 'C', gapMs: minutes(1.98) },
        },
      ],
    ],
    'people before teams': [
      '10%team1:host.lin 5:panelist.team1,speaker.lin',
      [
        {
          segmentIds: ['a', 'b'],
          personIds: ['lin'],
          params: { who: 'person', name: 'lin', first: 'A', second: 'B', gapMs: 0 },
        },
        { segmentIds: ['a', 'b'], params: { who: 'team', name: 'team1', first: 'A', second: 'B', gapMs: 0 } },
      ],
    ],
  },
})

/** `14:05-14:30`, `-14:30`, `14:05-`: from when to when lin is there. */
function staying(plan: string, stay: string, status: Presence['status'] = 'confirmed', start = '14:00'): Case {
  const [arrival, departure] = stay.split('-')
  const lin: Presence = { personId: 'lin', status, arrival: arrival || null, departure: departure || null }
  const details: Partial<SessionDetails> = { start }
  return { plan, details, change: (snapshot) => ({ ...snapshot, presences: new Map([['lin', lin]]) }) }
}

testRule(declinedPerson, {
  clean: {
    'confirmed and there': staying('10:host.lin', '-'),
    'declined and not cast': staying('10:host.wu', '-', 'declined'),
    'declined, the segment is skipped': staying('10~:host.lin', '-', 'declined'),
  },
  found: {
    'declined and still cast': [
      staying('10:host.lin,moderator.lin 5 3:speaker.lin', '-', 'declined'),
      [
        { segmentIds: ['a'], personIds: ['lin'], params: { name: 'lin', title: 'A' } },
        { segmentIds: ['c'], personIds: ['lin'], params: { name: 'lin', title: 'C' } },
      ],
    ],
  },
})

testRule(goneFromDirectory, {
  clean: {
    'who is in it': '10:host.lin',
    skipped: '10~:host.left',
  },
  found: {
    'who was deleted, once a segment': [
      '10:host.left,moderator.left 5:host.lin 3:speaker.left',
      [
        { segmentIds: ['a'], params: { name: 'left', title: 'A' } },
        { segmentIds: ['c'], params: { name: 'left', title: 'C' } },
      ],
    ],
  },
})

const early = (id: string, onStage: string, present: string, by: number) => ({
  segmentIds: [id],
  personIds: ['lin'],
  params: { name: 'lin', title: id.toUpperCase(), side: 'arrival', onStage, present, byMs: minutes(by) },
})
const late = (id: string, onStage: string, present: string, by: number) => ({
  segmentIds: [id],
  personIds: ['lin'],
  params: { name: 'lin', title: id.toUpperCase(), side: 'departure', onStage, present, byMs: minutes(by) },
})

testRule(outsidePresence, {
  clean: {
    'no times known': staying('10:host.lin', '-'),
    'there all along': staying('10:host.lin', '13:00-15:00'),
    'arrives just in time, leaves just after': staying('5 10:host.lin 5', '14:05-14:15'),
    'not in this session': staying('10:host.wu', '15:00-16:00'),
    'leaves after midnight': staying('60:host.lin', '23:00-00:30', 'confirmed', '23:30'),
    'leaves after midnight, arrival not known': staying('60:host.lin', '-00:30', 'confirmed', '23:30'),
    'declined: told by another rule': staying('10:host.lin', '15:00-', 'declined'),
  },
  found: {
    'arrives too late': [staying('10:host.lin 10:host.lin', '14:04-'), [early('a', '14:00', '14:04', 4)]],
    'leaves too early': [staying('10:host.lin 10:host.lin', '-14:15'), [late('b', '14:20', '14:15', 5)]],
    'both, in one segment': [
      staying('30:host.lin', '14:05-14:20', 'invited'),
      [early('a', '14:00', '14:05', 5), late('a', '14:30', '14:20', 10)],
    ],
    'has left before the session starts': [staying('10:host.lin', '-13:30'), [late('a', '14:10', '13:30', 40)]],
    'leaves before the end, after midnight': [
      staying('60:host.lin', '23:00-00:10', 'confirmed', '23:30'),
      [late('a', '00:30', '00:10', 20)],
    ],
  },
})

testRule(lateForStandby, {
  clean: {
    'no arrival known': staying('10:host.lin', '-'),
    'ten minutes before': staying('20 10:host.lin', '14:10-'),
    'later than the stage: told by another rule': staying('20 10:host.lin', '14:21-'),
    'declined: told by another rule': staying('20 10:host.lin', '14:15-', 'declined'),
  },
  found: {
    'five minutes before the first of two': [
      staying('20 10:host.lin 10:host.lin', '14:15-'),
      [
        {
          segmentIds: ['b'],
          personIds: ['lin'],
          params: { name: 'lin', title: 'B', onStage: '14:20', present: '14:15', minutes: 10 },
        },
      ],
    ],
  },
})

testRule(leavesBeforeArriving, {
  clean: {
    'leaves after arriving': staying('10:host.lin', '13:00-15:00'),
    'only one of the two is known': staying('10:host.lin', '15:30-'),
    'leaves after midnight, with the session': staying('60:host.lin', '23:00-00:30', 'confirmed', '23:30'),
    'not in this session': staying('10:host.wu', '15:30-15:00'),
    'declined: told by another rule': staying('10:host.lin', '15:30-15:00', 'declined'),
  },
  found: {
    'once, for all that they are in': [
      staying('10:host.lin 5 10:host.lin', '15:30-15:00'),
      [
        {
          segmentIds: ['a', 'c'],
          personIds: ['lin'],
          params: { name: 'lin', arrival: '15:30', departure: '15:00' },
        },
      ],
    ],
  },
})
