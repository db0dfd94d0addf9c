import { expect, test } from 'vitest'
import { Relapses } from '../../../electron/windows/relapses'

test.each([
  ['a page that goes once comes back at once', [0], [true]],
  ['also three times in a minute', [0, 1, 2], [true, true, true]],
  ['one that goes each time is not loaded for ever', [0, 1, 2, 3, 4], [true, true, true, false, false]],
  ['what happened more than a minute ago is forgotten', [0, 1, 2, 70], [true, true, true, true]],
])('%s', (_, seconds, loaded) => {
  const relapses = new Relapses()
  expect(seconds.map((at) => relapses.mayLoadAgain(at * 1000))).toEqual(loaded)
})

test('a person who wants it tried again begins at the start', () => {
  const relapses = new Relapses()
  for (let at = 0; at < 4; at++) relapses.mayLoadAgain(at)
  relapses.forget()
  expect(relapses.mayLoadAgain(5)).toBe(true)
})
