import { expect, test } from 'vitest'
import { stepsOf } from '../../../../../src/domain/run/log/stepsOf'
import { clockOf } from '../../../../../src/domain/timing/localTime'
import { minuteMs } from '../../../../../src/domain/timing/units'
import { logOf, planned, startAt, type Press } from '../../../live/shows'
import { blankSegment } from '../blankSegment'

const plan = planned('10 5 20')
const added = { ...blankSegment, id: 'n', title: '加演' }

const shown = (presses: readonly Press[]) =>
  stepsOf(plan, logOf(presses)).map(({ type, at, title, byMs, toAt }) =>
    [
      clockOf(at, plan.zone),
      type,
      title,
      byMs === null ? '' : `${byMs / minuteMs}`,
      toAt === null ? '' : clockOf(toAt, plan.zone),
    ]
      .filter(Boolean)
      .join(' '),
  )

test.each<[string, readonly Press[], readonly string[]]>([
  [
    'starting, going and ending are no steps',
    [
      [0, { type: 'start' }],
      [10, { type: 'go', segmentId: 'b' }],
      [20, { type: 'end' }],
    ],
    [],
  ],
  ['a postponed start', [[-5, { type: 'delay', startAt: startAt + 5 * minuteMs }]], ['13:55 delay 14:05']],
  [
    'time given and taken',
    [
      [1, { type: 'extend', segmentId: 'a', byMs: 2 * minuteMs }],
      [2, { type: 'trim', segmentId: 'c', byMs: 3 * minuteMs }],
    ],
    ['14:01 extend 环节1 2', '14:02 trim 环节3 3'],
  ],
  [
    'what was undone is no step',
    [
      [1, { type: 'cut', segmentId: 'b', isCut: true }],
      [2, { type: 'undo', eventId: 'e0' }],
      [3, { type: 'cut', segmentId: 'c', isCut: true }],
      [4, { type: 'cut', segmentId: 'c', isCut: false }],
    ],
    ['14:03 cut 环节3', '14:04 restore 环节3'],
  ],
  [
    'a pause lasts until the run continues, by whatever press',
    [
      [0, { type: 'start' }],
      [1, { type: 'pause' }],
      [4, { type: 'resume' }],
      [5, { type: 'pause' }],
      [7, { type: 'jump', segmentId: 'c' }],
    ],
    ['14:01 pause 3', '14:05 pause 2', '14:07 jump 环节3'],
  ],
  [
    'a segment that is inserted, and then changed',
    [
      [1, { type: 'insert', segment: added, afterId: 'a' }],
      [2, { type: 'insert', segment: { ...added, title: '加演两首' }, afterId: 'a' }],
      [3, { type: 'cut', segmentId: 'n', isCut: true }],
    ],
    ['14:01 insert 加演', '14:02 replace 加演两首', '14:03 cut 加演两首'],
  ],
])('%s', (_, presses, steps) => expect(shown(presses)).toEqual(steps))
