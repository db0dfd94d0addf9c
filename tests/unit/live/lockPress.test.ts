import { expect, test } from 'vitest'
import { pressLock, unlocked } from '../../../src/ui/live/lockPress'

/** Presses of L at these ms, one after another. */
test.each([
  ['one press locks', [0], true],
  ['another alone does not unlock', [0, 5_000], true],
  ['two together do', [0, 5_000, 5_900], false],
  ['two too far apart do not', [0, 5_000, 6_100], true],
  ['but the later counts as a first one', [0, 5_000, 6_100, 6_500], false],
  ['locking is not the first of the two', [0, 300], true],
  ['a third one locks again', [0, 5_000, 5_100, 5_200], true],
])('%s', (_, presses, isLocked) => {
  expect(presses.reduce((lock, at) => pressLock(lock, at), unlocked).isLocked).toBe(isLocked)
})
