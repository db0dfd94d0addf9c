import { caseAlreadyPresented } from '../../../../../src/domain/findings/rules/caseAlreadyPresented'
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
          params: { title: 'B', case: 'case1', ...second, date: '2021-04-01' },
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
          params: { title: 'A', case: 'case1', ...second, date: '2021-04-01' },
        },
      ],
    ],
  },
})
