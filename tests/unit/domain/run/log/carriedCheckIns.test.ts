import { expect, test } from 'vitest'
import { carriedCheckIns } from '../../../../../src/domain/run/log/carriedCheckIns'
import { at, frozen, logOf } from '../run'

const plan = frozen('10:host.lin 5:speaker.wu')
const kept = (presses: string, minute: number): string =>
  carriedCheckIns(plan, logOf(plan, presses), at(minute))
    .map((one) => `${one.whoId} ${(one.at - at(0)) / 60_000}`)
    .join(', ')

test.each([
  [
    'people checked in for a cancelled run are still here at the next start',
    'here:lin@-9 here:wu@-8 end@-5',
    -3,
    'lin -9, wu -8',
  ],
  ['also people not on stage', 'here:guest@-9 end@-5', 0, 'guest -9'],
  ['not those who left again', 'here:lin@-9 away:lin@-8 end@-5', -3, ''],
  ['not on another day', 'here:lin@-9 end@-5', 24 * 60, ''],
  ['but later on the same day', 'here:lin@-9 end@-5', 9 * 60, 'lin -9'],
  ['not while it is still waiting', 'here:lin@-9', -3, ''],
  ['not of a show that began', 'here:lin@-9 start@0 end@15', 20, ''],
])('%s', (_, presses, minute, expected) => expect(kept(presses, minute)).toBe(expected))
