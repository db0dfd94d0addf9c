import { questionsOver } from '../../../../../src/domain/findings/rules/questionsOver'
import { underEstimate } from '../../../../../src/domain/findings/rules/underEstimate'
import { minutes, planned, withRows } from '../../plan'
import { testRule, type Case } from '../testRule'

/** Ten minutes at 180 characters a minute. */
const scripted = (plan: string): Case => ({
  plan,
  change: (snapshot) => withRows(snapshot, { a: { script: '字'.repeat(1_800) } }),
})

/** A session in which the first case took 14 minutes. */
const shown = {
  ...planned('10=talk&case1'),
  id: 'session2',
  actuals: new Map([['a', { id: 'a', durationMs: minutes(14), heldAt: 1, said: '' }]]),
}

testRule(underEstimate, {
  clean: {
    'neither script nor rehearsal': '1=talk:speaker.lin',
    'long enough': scripted('10=talk:speaker.lin'),
    'a tenth under is tolerated': scripted('9=talk:speaker.lin'),
    'rehearsed shorter than the script says': scripted('7=talk^7,7,7:speaker.lin'),
    'quick by the own pace': scripted('6=talk:speaker.quick'),
    'a skipped one': scripted('5~=talk:speaker.lin'),
  },
  found: {
    'more than a tenth under the script': [
      scripted('8.9=talk:speaker.lin'),
      [
        {
          segmentIds: ['a'],
          params: {
            title: 'A',
            basis: 'script',
            characters: 1_800,
            pace: 180,
            estimateMs: minutes(10),
            plannedMs: minutes(8.9),
            byMs: minutes(10) - minutes(8.9),
          },
        },
      ],
    ],
    'rehearsed longer than planned, whatever the script says': [
      scripted('10=talk^15,14,99:speaker.lin'),
      [
        {
          segmentIds: ['a'],
          params: {
            title: 'A',
            basis: 'rehearsals',
            characters: 1_800,
            pace: 180,
            estimateMs: minutes(15),
            plannedMs: minutes(10),
            byMs: minutes(5),
          },
        },
      ],
    ],
    'longer in an earlier show, whatever was rehearsed': [
      { plan: '10=talk&case1^9:speaker.lin', others: [shown] },
      [
        {
          segmentIds: ['a'],
          params: {
            title: 'A',
            basis: 'actuals',
            characters: 0,
            pace: 180,
            estimateMs: minutes(14),
            plannedMs: minutes(10),
            byMs: minutes(4),
          },
        },
      ],
    ],
    'under what the own pace needs, whatever was rehearsed': [
      scripted('5=talk^4:speaker.quick'),
      [
        {
          segmentIds: ['a'],
          params: {
            title: 'A',
            basis: 'ownPace',
            characters: 1_800,
            pace: 300,
            estimateMs: minutes(6),
            plannedMs: minutes(5),
            byMs: minutes(1),
          },
        },
      ],
    ],
  },
})

testRule(questionsOver, {
  clean: {
    'no questions': '10=microForum',
    'just as long': '10=microForum?4,6',
    'not a forum any more': '5=talk?4,6',
    skipped: '5~=microForum?4,6',
  },
  found: {
    'longer than the forum': [
      '8=microForum?4,6',
      [
        {
          segmentIds: ['a'],
          params: { title: 'A', questionsMs: minutes(10), plannedMs: minutes(8), byMs: minutes(2) },
        },
      ],
    ],
  },
})
