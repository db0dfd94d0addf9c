import { expect, test } from 'vitest'
import { minuteMs, secondMs } from '../../../src/domain/timing/units'
import { atShare, clampToStrip, shareOf, keyStepMs, correctionStrip } from '../../../src/ui/live/trays/correctionStrip'

const nowAt = 100 * minuteMs
const strip = correctionStrip(nowAt, nowAt - 4 * minuteMs)

test.each([
  ['ten minutes without a press before', null, 10 * minuteMs],
  ['to a second after the press before', nowAt - 4 * minuteMs, 4 * minuteMs - secondMs],
  ['no further back than the strip', nowAt - 20 * minuteMs, 10 * minuteMs],
])('a press can be moved back: %s', (_, previousAt, backMs) => {
  expect(nowAt - correctionStrip(nowAt, previousAt).earliestAt).toBe(backMs)
})

test.each([
  ['not into the future', nowAt + 1, nowAt],
  ['not before the press before', nowAt - 5 * minuteMs, nowAt - 4 * minuteMs + secondMs],
  ['anywhere between', nowAt - minuteMs, nowAt - minuteMs],
])('%s', (_, at, clamped) => expect(clampToStrip(strip, at)).toBe(clamped))

test.each([
  [nowAt, 1],
  [nowAt - 5 * minuteMs, 0.5],
  [nowAt - 30 * minuteMs, 0],
])('%i lies at %f of the strip', (at, share) => expect(shareOf(strip, at)).toBe(share))

test('a share of the strip is an instant to the second', () => {
  expect(atShare(strip, 0.9001)).toBe(nowAt - minuteMs)
})

test.each<[string, boolean, number | null]>([
  ['ArrowLeft', false, -secondMs],
  ['ArrowRight', false, secondMs],
  ['ArrowLeft', true, -10 * secondMs],
  ['ArrowUp', false, null],
])('%s with Shift %s moves by %s ms', (key, shiftKey, byMs) => expect(keyStepMs({ key, shiftKey })).toBe(byMs))
