import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oddsOf, type Odds } from '../../../../../src/domain/run/odds/oddsOf'
import { runStateOf } from '../../../../../src/domain/run/runStateOf'
import { minutes } from '../../plan'
import { showPlan, showStart } from '../show'

/** The odds of a show at the moment when it starts. See `showPlan` for the words; the hard end in minutes. */
function odds(words: string, hardEnd: number | null, seed = 1): Odds | null {
  const plan = showPlan(words, { hardEndMs: hardEnd === null ? null : minutes(hardEnd) })
  const state = runStateOf(plan, [{ type: 'start', id: 'start', at: showStart }], showStart)
  return oddsOf(state, { samples: 400, seed })
}
const share = (words: string, hardEnd: number | null, seed = 1): number => odds(words, hardEnd, seed)?.share ?? NaN

describe('the odds of ending in time', () => {
  test('are null if nothing was ever measured', () => expect(odds('10 20 15', 60)).toBe(null))

  test('say what they are based on', () => {
    expect(odds('10^9,11 20 15^14', 60)?.base).toEqual({ segments: 3, measured: 2, measurements: 3 })
  })

  test.each([
    ['room enough', '10^10,10 20^20,20', 60, 1],
    ['no room at all', '10^10,10 20^20,20', 10, 0],
  ])('with %s are certain', (_, words, hardEnd, certain) => expect(share(words, hardEnd)).toBeCloseTo(certain, 1))

  test('are about even on the planned end when everything took as planned', () => {
    expect(share('10^10,10,10 20^20,20,20 15^15,15,15', null)).toBeGreaterThan(0.3)
    expect(share('10^10,10,10 20^20,20,20 15^15,15,15', null)).toBeLessThan(0.7)
  })

  test('learn from a show whose plans were too short together: a segment that was never measured is uncertain, too', () => {
    const known = share('10^12,12,12 10^12,12,12 10^12,12,12 30', 64)
    expect(known).toBeLessThan(share('10^10,10,10 10^10,10,10 10^10,10,10 30', 64) - 0.3)
  })

  test('are the same for the same seed, and similar for another', () => {
    const words = '10^9,12 20^18,25 15^15'
    expect(share(words, 47, 3)).toBe(share(words, 47, 3))
    expect(Math.abs(share(words, 47, 3) - share(words, 47, 4))).toBeLessThan(0.12)
  })

  test('more room never makes them worse', () => {
    const history = fc.array(fc.integer({ min: 5, max: 30 }), { maxLength: 3 })
    const segment = fc.record({ length: fc.integer({ min: 5, max: 25 }), history })
    const hardEnds = fc.tuple(fc.integer({ min: 5, max: 90 }), fc.integer({ min: 0, max: 40 }))
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 5 }), hardEnds, (segments, [hardEnd, more]) => {
        fc.pre(segments.some((one) => one.history.length > 0))
        const words = segments
          .map(({ length, history: past }) => `${length}${past.length > 0 ? `^${past.join()}` : ''}`)
          .join(' ')
        expect(share(words, hardEnd + more)).toBeGreaterThanOrEqual(share(words, hardEnd))
      }),
      { numRuns: 100 },
    )
  })
})
