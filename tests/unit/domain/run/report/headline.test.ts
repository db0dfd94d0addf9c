import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headlineOf } from '../../../../../src/domain/run/report/headline'
import { reportOf } from '../../../../../src/domain/run/report/report'
import { wholeFigures } from '../../../../../src/domain/run/report/wholeFigures'
import { reportView } from '../../../../../src/ui/live/after/reportView'
import { formatSigned } from '../../../../../src/domain/timing/format'
import { logs, plan } from '../logs'
import { frozen, logOf } from '../run'

test.each([
  ['late by its end, though it took less time than planned', 'start@2 go@11 end@16', null, 60, 'late late -'],
  ['past the hard end', 'start@2 go@11 end@16', '14:15', 60, 'late broken late'],
  ['early, before the hard end', 'start@0 go@9 end@14', '14:15', -60, 'early early early'],
  ['on time, to the second', 'start@0 go@9 end@15', '14:15', 0, 'even even even'],
  ['early against a plan that goes past its hard end', 'start@0 go@9 end@14', '14:10', -60, 'early broken late'],
])('%s', (_, presses, hardEnd, seconds, words) => {
  const run = frozen('10 5', 'show', hardEnd)
  const { overMs, side, tone, hard } = headlineOf(reportOf(run, logOf(run, presses)))
  expect([overMs / 1_000, `${side} ${tone} ${hard?.side ?? '-'}`]).toEqual([seconds, words])
})

test('the report on the screen and the printed one have the same headline', () => {
  fc.assert(
    fc.property(plan, logs, (frozenPlan, log) => {
      const report = reportOf(frozenPlan, log)
      const headline = headlineOf(report)
      const { over, side, tone } = reportView(report, frozenPlan)
      expect({ over, side, tone }).toEqual({
        over: formatSigned(headline.overMs),
        side: headline.side,
        tone: headline.tone,
      })
      expect(wholeFigures(report, frozenPlan).overMs).toBe(headline.overMs)
    }),
  )
})
