import { caseAlreadyPresented } from '../../../../../src/domain/findings/rules/caseAlreadyPresented'
import { emptySession } from '../../../../../src/domain/findings/rules/emptySession'
import { nobodyConfirmed } from '../../../../../src/domain/findings/rules/nobodyConfirmed'
import { noDate } from '../../../../../src/domain/findings/rules/noDate'
import { noVenue } from '../../../../../src/domain/findings/rules/noVenue'
import { personInTwoSessions } from '../../../../../src/domain/findings/rules/personInTwoSessions'
import { venueInTwoSessions } from '../../../../../src/domain/findings/rules/venueInTwoSessions'
import type { SessionDetails, SessionSnapshot } from '../../../../../src/domain/session'
import { minutes, planned } from '../../plan'
import { testRule } from '../testRule'

const other = (plan: string, details: Partial<SessionDetails> = {}, id = 'session2'): SessionSnapshot => ({
  ...planned(plan, { theme: 'Session 2', ...details }),
  id,
})

/** How a finding names the second session. */
const second = { session: 'themed', number: 2, theme: 'Session 2' }

testRule(personInTwoSessions, {
  clean: {
    'no other session': '30:host.lin',
    'another day': { plan: '30:host.lin', others: [other('30:host.lin', { date: '2021-05-21' })] },
    'other people': { plan: '30:host.lin', others: [other('30:host.wu')] },
    'on stage there only after here': { plan: '30:host.lin 60', others: [other('30 30:host.lin')] },
    'skipped there': { plan: '30:host.lin', others: [other('30~:host.lin 30')] },
    'no date there': { plan: '30:host.lin', others: [other('30:host.lin', { date: '' })] },
    'no date here': { plan: '30:host.lin', details: { date: '' }, others: [other('30:host.lin')] },
  },
  found: {
    'wanted in both': [
      { plan: '10 30:host.lin', others: [other('30:host.lin')] },
      [
        {
          segmentIds: ['b'],
          personIds: ['lin'],
          params: { name: 'lin', ...second, byMs: minutes(20) },
        },
      ],
    ],
    'between two appearances here': [
      { plan: '10:host.lin 60 10:host.lin', others: [other('30 10:speaker.lin', { theme: '' })] },
      [
        {
          segmentIds: ['a', 'c'],
          personIds: ['lin'],
          params: { name: 'lin', session: 'unthemed', number: 2, theme: '', byMs: minutes(10) },
        },
      ],
    ],
    'across zones': [
      { plan: '30:host.lin', others: [other('30:host.lin', { start: '15:15', zone: 'Asia/Tokyo' })] },
      [
        {
          segmentIds: ['a'],
          personIds: ['lin'],
          params: { name: 'lin', ...second, byMs: minutes(15) },
        },
      ],
    ],
  },
})

testRule(venueInTwoSessions, {
  clean: {
    'no venue': { plan: '30', others: [other('30')] },
    'another venue': { plan: '30', details: { venueId: 'hall' }, others: [other('30', { venueId: 'yard' })] },
    'one after the other': {
      plan: '30',
      details: { venueId: 'hall' },
      others: [other('30', { venueId: 'hall', start: '14:30' })],
    },
  },
  found: {
    'both in the hall': [
      {
        plan: '30',
        details: { venueId: 'hall' },
        others: [other('30', { venueId: 'hall', start: '14:20' })],
      },
      [{ segmentIds: [], params: { name: 'hall', ...second, byMs: minutes(10) } }],
    ],
  },
})

testRule(caseAlreadyPresented, {
  clean: {
    'another case': { plan: '10&case1', others: [other('10&case2')] },
    'twice in this session': '10&case1 10&case1',
    'skipped here': { plan: '10~&case1', others: [other('10&case1')] },
    'skipped there': { plan: '10&case1', others: [other('10~&case1')] },
  },
  found: {
    'in an earlier session': [
      { plan: '5 10&case1', others: [other('10&case1', { date: '2021-04-01' })] },
      [
        {
          segmentIds: ['b'],
          params: { when: 'presented', title: 'B', case: 'case1', ...second, date: '2021-04-01' },
        },
      ],
    ],
    'in a session to come: not shown yet': [
      { plan: '10&case1', others: [other('10&case1', { date: '2021-06-01' })] },
      [
        {
          segmentIds: ['a'],
          params: { when: 'planned', title: 'A', case: 'case1', ...second, date: '2021-06-01' },
        },
      ],
    ],
    'names the earliest of several': [
      {
        plan: '10&case1',
        others: [
          other('10&case1', { date: '', theme: 'Undated' }),
          other('10&case1', { date: '2021-06-01', theme: 'Later' }, 'session3'),
          other('10&case1', { date: '2021-04-01' }),
        ],
      },
      [
        {
          segmentIds: ['a'],
          params: { when: 'presented', title: 'A', case: 'case1', ...second, date: '2021-04-01' },
        },
      ],
    ],
  },
})

testRule(noDate, {
  clean: { 'a date': '10' },
  found: { none: [{ plan: '10', details: { date: '' } }, [{ segmentIds: [], params: {} }]] },
})

const inWeek = { today: '2021-05-13' }
testRule(noVenue, {
  clean: { 'a venue': { plan: '10', details: { venueId: 'hall' } } },
  found: {
    'none: a hint until a week before': ['10', [{ severity: 'note', segmentIds: [], params: {} }]],
    'none: a warning from a week before': [
      { plan: '10', ...inWeek },
      [{ severity: 'warning', segmentIds: [], params: {} }],
    ],
    'none, and no date': [
      { plan: '10', details: { date: '' }, ...inWeek },
      [{ severity: 'note', segmentIds: [], params: {} }],
    ],
    'one that is not in the library': [
      { plan: '10', details: { venueId: 'gone' } },
      [{ severity: 'note', segmentIds: [], params: {} }],
    ],
  },
})

const confirmed = (snapshot: SessionSnapshot): SessionSnapshot => ({
  ...snapshot,
  presences: new Map([['wu', { personId: 'wu', status: 'confirmed', arrival: null, departure: null }]]),
})
testRule(nobodyConfirmed, {
  clean: {
    'nobody on stage': { plan: '10', ...inWeek },
    'only the crew': { plan: '10:crew.lin', ...inWeek },
    'only a team, which is not asked': { plan: '10%team1', ...inWeek },
    'one of two': { plan: '10:host.lin,speaker.wu', change: confirmed, ...inWeek },
    'the day is over': { plan: '10:host.lin', today: '2021-05-21' },
    'said to be held': { plan: '10:host.lin', details: { state: 'held' }, ...inWeek },
  },
  found: {
    'a hint until a week before': [
      '10:host.lin,speaker.wu,crew.he',
      [{ severity: 'note', segmentIds: [], personIds: ['lin', 'wu'], params: { count: 2 } }],
    ],
    'a warning from a week before': [
      { plan: '10:host.lin', ...inWeek },
      [{ severity: 'warning', segmentIds: [], personIds: ['lin'], params: { count: 1 } }],
    ],
    'a warning on the day': [
      { plan: '10:host.lin', today: '2021-05-20' },
      [{ severity: 'warning', segmentIds: [], personIds: ['lin'], params: { count: 1 } }],
    ],
    'somebody confirmed who is only of the crew': [
      { plan: '10:host.lin,crew.wu', change: confirmed },
      [{ severity: 'note', segmentIds: [], personIds: ['lin'], params: { count: 1 } }],
    ],
  },
})

testRule(emptySession, {
  clean: { 'something takes place': '10~ 5' },
  found: {
    'no rows': ['', [{ severity: 'note', segmentIds: [], params: { what: 'empty' } }]],
    'only a part': ['#', [{ severity: 'note', segmentIds: [], params: { what: 'empty' } }]],
    'all skipped, a week before': [
      { plan: '10~ 5~', ...inWeek },
      [{ severity: 'warning', segmentIds: [], params: { what: 'allSkipped' } }],
    ],
  },
})
