import { expect, test } from 'vitest'
import type { Finding, Severity } from '../../../../../src/domain/findings/finding'
import { preflightOf } from '../../../../../src/domain/run/plan/preflight'
import { frozen, stateOf } from '../run'

const finding = (severity: Severity): Finding => ({ rule: 'overlap', severity, segmentIds: ['a'], params: {} })
const plan = frozen('10:host.lin 5:speaker.wu,host.lin 5=skit%team1')
const allHere = 'here:lin@-5 here:wu@-4 here:team1@-3'

test.each<[string, string, Severity[], boolean[], string, boolean]>([
  ['all is ready', allHere, [], [true], '', true],
  ['notes do not delay', allHere, ['note'], [], '', true],
  ['a warning does', allHere, ['warning'], [], '', false],
  ['an error does', allHere, ['error'], [], '', false],
  ['somebody is missing', 'here:lin@-5 here:team1@-3', [], [], 'wu b', false],
  ['everybody, in the order of the stage', '', [], [], 'lin a, wu b, team1 c', false],
  ['nobody for what is cut', 'here:lin@-5 here:wu@-4 cut:c@-3', [], [], '', true],
  ['a display without a screen', allHere, [], [true, false], '', false],
])('%s', (_, presses, severities, placed, missing, isReady) => {
  const displays = placed.map((isPlaced, i) => ({ id: `d${i}`, isPlaced }))
  const found = preflightOf(stateOf(plan, presses, -1), severities.map(finding), displays)
  expect(found.missing.map(({ id, first }) => `${id} ${first.segment.id}`).join(', ')).toBe(missing)
  expect([found.isReady, found.unplaced.length]).toEqual([isReady, placed.filter((is) => !is).length])
  for (const severity of severities) expect(found.findings[severity]).toEqual([finding(severity)])
})
