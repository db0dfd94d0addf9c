import { expect, test } from 'vitest'
import { Relapses } from '../../../electron/windows/relapses'

test.each([
  ['a page that crashes once is reloaded at once', [0], [true]],
  ['also three times in a minute', [0, 1, 2], [true, true, true]],
  ['one that crashes every time is not reloaded forever', [0, 1, 2, 3, 4], [true, true, true, false, false]],
  ['what happened more than a minute ago is forgotten', [0, 1, 2, 70], [true, true, true, true]],
])('%s', (_, seconds, loaded) => {
  const relapses = new Relapses()
  expect(seconds.map((at) => relapses.mayLoadAgain(at * 1000))).toEqual(loaded)
})

test('another try by a person resets the count', () => {
  const relapses = new Relapses()
  for (let at = 0; at < 4; at++) relapses.mayLoadAgain(at)
  relapses.forget()
  expect(relapses.mayLoadAgain(5)).toBe(true)
})
