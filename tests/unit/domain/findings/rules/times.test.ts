import { beforeStart } from '../../../../../src/domain/findings/rules/beforeStart'
import { hardEndBeforeStart } from '../../../../../src/domain/findings/rules/hardEndBeforeStart'
import { longGap } from '../../../../../src/domain/findings/rules/longGap'
import { overlap } from '../../../../../src/domain/findings/rules/overlap'
import { pastHardEnd } from '../../../../../src/domain/findings/rules/pastHardEnd'
import { underMinimum } from '../../../../../src/domain/findings/rules/underMinimum'
import { minutes, withRows } from '../../plan'
import { testRule } from '../testRule'

testRule(overlap, {
  clean: {
    'one after the other': '10 5',
    'a later pin': '10 5@12',
    'a pin at the very moment': '10 5@10',
    'a skipped row that would overlap': '10 5~@8',
    'nothing before it': '10@-5',
  },
  found: {
    'an earlier pin': ['10 5@8', [{ segmentIds: ['a', 'b'], params: { first: 'A', second: 'B', byMs: minutes(2) } }]],
    'a skipped row between does not hide it': [
      '10 3~ 5@8',
      [{ segmentIds: ['a', 'c'], params: { first: 'A', second: 'C', byMs: minutes(2) } }],
    ],
    'a part between does not hide it': [
      '10 # 5@8 4@9',
      [
        { segmentIds: ['a', 'c'], params: { first: 'A', second: 'C', byMs: minutes(2) } },
        { segmentIds: ['c', 'd'], params: { first: 'C', second: 'D', byMs: minutes(4) } },
      ],
    ],
    'a row without a title goes by its number': [
      { plan: '10 5@8', change: (snapshot) => withRows(snapshot, { b: { title: ' ' } }) },
      [{ segmentIds: ['a', 'b'], params: { first: 'A', second: '#2', byMs: minutes(2) } }],
    ],
  },
})

testRule(beforeStart, {
  clean: { 'at the start': '10@0', 'no pin': '10 5' },
  found: {
    'pinned to before the session': [
      '10@-5 5',
      [
        {
          segmentIds: ['a'],
          params: { title: 'A', start: '13:55', sessionStart: '14:00', byMs: minutes(5) },
        },
      ],
    ],
    'what follows without a pin is not blamed, what has one of its own is': [
      '10@-60 5 5@-30 5',
      [
        {
          segmentIds: ['a'],
          params: { title: 'A', start: '13:00', sessionStart: '14:00', byMs: minutes(60) },
        },
        {
          segmentIds: ['c'],
          params: { title: 'C', start: '13:30', sessionStart: '14:00', byMs: minutes(30) },
        },
      ],
    ],
  },
})

testRule(pastHardEnd, {
  clean: {
    'no hard end': '600',
    'ends in time': { plan: '10 5', details: { hardEnd: '14:20' } },
    'ends exactly': { plan: '10 5', details: { hardEnd: '14:15' } },
    'only a skipped row would be late': { plan: '10 5~', details: { hardEnd: '14:10' } },
    'after midnight, before a hard end of the next day': {
      plan: '60',
      details: { start: '23:30', hardEnd: '00:30' },
    },
    'nothing planned': { plan: '', details: { hardEnd: '14:10' } },
  },
  found: {
    'names what goes on past it': [
      { plan: '10 5 3', details: { hardEnd: '14:12' } },
      [{ segmentIds: ['b', 'c'], params: { title: 'B', end: '14:18', hardEnd: '14:12', byMs: minutes(6) } }],
    ],
    'over midnight': [
      { plan: '60', details: { start: '23:30', hardEnd: '00:15' } },
      [{ segmentIds: ['a'], params: { title: 'A', end: '00:30', hardEnd: '00:15', byMs: minutes(15) } }],
    ],
    'a long one that others overlap': [
      { plan: '30 5@8', details: { hardEnd: '14:20' } },
      [{ segmentIds: ['a'], params: { title: 'A', end: '14:30', hardEnd: '14:20', byMs: minutes(10) } }],
    ],
  },
})

testRule(underMinimum, {
  clean: { 'no minimum': '10', 'just the minimum': '10!10', skipped: '5~!8' },
  found: {
    'shorter than its minimum': [
      '10 5!8',
      [
        {
          segmentIds: ['b'],
          params: { title: 'B', plannedMs: minutes(5), minimumMs: minutes(8), byMs: minutes(3) },
        },
      ],
    ],
  },
})

testRule(longGap, {
  clean: {
    'end to end': '10 5',
    'a margin of five minutes': '10 5@15',
    'an overlap': '10 5@8',
    'nothing at the end': { plan: '10', details: { hardEnd: '15:00' } },
  },
  found: {
    'sixteen minutes before a pin': [
      '10 5 5@31',
      [{ segmentIds: ['c'], params: { title: 'C', start: '14:31', earliest: '14:15', byMs: minutes(16) } }],
    ],
    'before the first segment': [
      '10@20',
      [{ segmentIds: ['a'], params: { title: 'A', start: '14:20', earliest: '14:00', byMs: minutes(20) } }],
    ],
  },
})

testRule(hardEndBeforeStart, {
  clean: {
    'no hard end': '10',
    'after the start': { plan: '10', details: { hardEnd: '15:00' } },
    'a plan that goes on past midnight': { plan: '180', details: { start: '22:00', hardEnd: '06:00' } },
    'an evening that is to end soon after midnight': { plan: '90', details: { start: '22:00', hardEnd: '00:30' } },
  },
  found: {
    'before the start': [
      { plan: '10 68', details: { hardEnd: '13:59' } },
      [{ segmentIds: [], params: { start: '14:00', hardEnd: '13:59' } }],
    ],
    'in the morning of an evening': [
      { plan: '60', details: { start: '19:00', hardEnd: '08:30' } },
      [{ segmentIds: [], params: { start: '19:00', hardEnd: '08:30' } }],
    ],
    'without a date': [
      { plan: '10', details: { date: '', hardEnd: '13:00' } },
      [{ segmentIds: [], params: { start: '14:00', hardEnd: '13:00' } }],
    ],
    'in a session without rows': [
      { plan: '', details: { hardEnd: '13:00' } },
      [{ segmentIds: [], params: { start: '14:00', hardEnd: '13:00' } }],
    ],
  },
})
