import { describe, expect, test } from 'vitest'
import {
  minuteAction,
  backAction,
  goAction,
  jumpActions,
  skipAction,
  undoAction,
} from '../../../../src/domain/run/pressActions'
import { pressGuard } from '../../../../src/domain/run/pressGuard'
import type { RunAction } from '../../../../src/domain/run/log/runEvent'
import { frozen, stateOf } from './run'

describe('the guard of GO', () => {
  test.each([
    ['one press', '0', '0'],
    ['two within 400 ms are one', '0 399', '0'],
    ['after 400 ms it counts again', '0 400', '0 400'],
    ['the gap is measured from the press that counted', '0 250 500', '0 500'],
    ['a held key counts once', '0 500r 530r 2000r', '0'],
    ['and again when it was let go', '0 500r 900 1000', '0 900'],
  ])('%s', (_, presses, counted) => {
    const guard = pressGuard()
    const passed = presses.split(' ').filter((press) => guard.passes(parseInt(press), press.endsWith('r')))
    expect(passed.join(' ')).toBe(counted)
  })
})

const presses = {
  go: goAction,
  back: backAction,
  skip: skipAction,
  more: (state) => minuteAction(state, 1),
  less: (state) => minuteAction(state, -1),
  undo: undoAction,
} satisfies Record<string, (state: ReturnType<typeof stateOf>) => RunAction | null>

/** `go b`: what the press would add to the log. */
function shown(action: RunAction | null): string {
  if (!action) return 'nothing'
  const of = 'segmentId' in action ? action.segmentId : 'eventId' in action ? action.eventId : ''
  return `${action.type} ${of}`.trim()
}

test.each<[string, string, keyof typeof presses, string]>([
  ['GO starts the run', '', 'go', 'start'],
  ['not one of which all is cut', 'cut:a@-3 cut:b@-2 cut:c@-1', 'go', 'nothing'],
  ['GO takes the next', 'start@0', 'go', 'go b'],
  ['that is not cut', 'start@0 cut:b@1', 'go', 'go c'],
  ['also in a pause', 'start@0 pause@1', 'go', 'go b'],
  ['not after the last', 'start@0 go@1 go@2', 'go', 'nothing'],
  ['not after the end', 'start@0 end@1', 'go', 'nothing'],
  ['back goes to the one before', 'start@0 go@1', 'back', 'jump a'],
  ['over what is cut', 'start@0 cut:b@1 go@2', 'back', 'jump a'],
  ['to what was passed', 'start@0 jump:c@2', 'back', 'jump b'],
  ['not before the first', 'start@0', 'back', 'nothing'],
  ['not before the start', '', 'back', 'nothing'],
  ['not after the end', 'start@0 go@1 end@2', 'back', 'nothing'],
  ['skip cuts the next', 'start@0', 'skip', 'cut b'],
  ['before the start, the first', '', 'skip', 'cut a'],
  ['not when nothing is left', 'start@0 go@1 go@2', 'skip', 'nothing'],
  ['not after the end', 'start@0 end@1', 'skip', 'nothing'],
  ['a minute more for the current', 'start@0', 'more', 'extend a'],
  ['or less', 'start@0', 'less', 'trim a'],
  ['not less than it has taken', 'start@-10', 'less', 'nothing'],
  ['more also when it is over', 'start@-10', 'more', 'extend a'],
  ['for nobody before the start', '', 'more', 'nothing'],
  ['undo takes back the last press', 'start@0 go@1', 'undo', 'undo e2'],
  ['and with nothing pressed nothing', '', 'undo', 'nothing'],
])('%s', (_, log, press, action) => {
  const state = stateOf(frozen('10 5 5'), log, 2)
  expect(shown(presses[press](state))).toBe(action)
})

test.each([
  ['ahead', 'start@0', 'c', 'jump c'],
  ['back', 'start@0 go@1', 'a', 'jump a'],
  ['to what is cut, which is in again', 'start@0 cut:b@1', 'b', 'cut b, jump b'],
  ['not to what is on', 'start@0', 'a', ''],
  ['not to what is not there', 'start@0', 'x', ''],
  ['not before the start', '', 'b', ''],
  ['not after the end', 'start@0 end@1', 'b', ''],
])('a jump %s', (_, before, id, jump) =>
  expect(
    jumpActions(stateOf(frozen('5 5 5'), before, 2), id)
      .map(shown)
      .join(', '),
  ).toBe(jump),
)
