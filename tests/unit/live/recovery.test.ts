import '../ui/fakeStudio'
import { beforeEach, expect, test } from 'vitest'
import { showStatusMessage } from '../../../src/ui/state/statusMessage'
import { minuteMs } from '../../../src/domain/timing/units'
import { statusMessage } from '../../../src/ui/state/statusMessage'
import { fixSegment, openRecoveryPanel, recoveryRows, showNextRecovery } from '../../../src/ui/live/trays/recovery'
import { noShow, show } from '../../../src/ui/live/show'
import { planned, stateAfter, type Press } from './shows'

const start: Press = [0, { type: 'start' }]
/** Ten, ten and twenty minutes, of which eighteen are the least, to 14:40. */
const ended = planned('10 10 20', { hardEndMs: 40 * minuteMs })
const plan = {
  ...ended,
  segments: ended.segments.map((segment) => (segment.id === 'c' ? { ...segment, minimumMs: 18 * minuteMs } : segment)),
}
const runs = (minutes: number, presses: readonly Press[] = [], runId = 'run1') =>
  show.setState({ runId, plan, log: [], state: stateAfter(plan, [start, ...presses], minutes) })
const lines = () =>
  recoveryRows().map(({ id, afterMs, isFixed }) => `${id} ${afterMs / minuteMs}${isFixed ? ' fixed' : ''}`)

beforeEach(() => {
  showStatusMessage('')
  show.setState(noShow)
  openRecoveryPanel()
  runs(13)
  openRecoveryPanel()
})

test('what was typed is there again when the panel is, in the plan that it was typed in', () => {
  showNextRecovery()
  showNextRecovery()
  fixSegment('b', 8 * minuteMs)
  expect(lines()).toEqual(['b 8 fixed', 'c 19'])
  openRecoveryPanel()
  expect(lines()).toEqual(['b 8 fixed', 'c 19'])
})

test('another run begins without it, and so does a segment that has been on', () => {
  fixSegment('b', 8 * minuteMs)
  runs(13, [], 'run2')
  openRecoveryPanel()
  expect(lines().join()).not.toContain('fixed')
  fixSegment('b', 8 * minuteMs)
  runs(
    26,
    [
      [13, { type: 'go', segmentId: 'b' }],
      [25, { type: 'go', segmentId: 'c' }],
    ],
    'run2',
  )
  openRecoveryPanel()
  expect(lines().join()).not.toContain('b')
})

test.each([
  ['shorter than it may be', 'c', 5.5, 'c 18 fixed', /18:00/],
  ['as short as it may be', 'c', 18, 'c 18 fixed', /^$/],
  ['longer than it is', 'b', 12, 'b 10 fixed', /10:00/],
])('a length that is %s', (_, id, minutes, line, words) => {
  fixSegment(id, minutes * minuteMs)
  expect(lines()).toContain(line)
  expect(statusMessage.getState().text).toMatch(words)
})
