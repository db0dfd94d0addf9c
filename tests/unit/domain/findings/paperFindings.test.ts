import { expect, test } from 'vitest'
import type { Finding, RuleId } from '../../../../src/domain/findings/finding'
import { paperFindings } from '../../../../src/domain/findings/paperFindings'
import { sessionPaperNames } from '../../../../src/domain/papers/paperNames'

const finding = (rule: RuleId, of: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'error',
  segmentIds: [],
  params: {},
  ...of,
})
const declined = finding('declinedPerson', { segmentIds: ['a'], personIds: ['lin'] })

test('somebody who declined is reported for every paper that names them, and only there', () => {
  const concerned = sessionPaperNames.filter((name) => paperFindings(name, [declined], ['a', 'person lin']).length > 0)
  expect(concerned).toEqual([
    'programme',
    'runSheet',
    'mcScript',
    'signIn',
    'placeCards',
    'seatingPlan',
    'callSheets',
    'contacts',
  ])
  expect(paperFindings('programme', [declined], ['b'])).toEqual([])
  expect(paperFindings('callSheets', [declined], ['person wu'])).toEqual([])
})

test('a finding about the whole session is reported whatever is on the paper', () => {
  const late = finding('pastHardEnd')
  expect(paperFindings('runSheet', [late], ['a'])).toEqual([late])
  expect(paperFindings('placeCards', [late], ['person lin'])).toEqual([])
})

test('a missing date or venue is reported for every paper that has date and place', () => {
  const nowhere = [finding('noDate'), finding('noVenue')]
  const concerned = sessionPaperNames.filter((name) => paperFindings(name, nowhere, []).length === 2)
  expect(concerned).toEqual(['programme', 'runSheet', 'mcScript', 'signIn', 'callSheets'])
})

test('of the things that a segment lacks, only its case concerns a casebook', () => {
  const missing = ['case', 'speaker'].map((what) => finding('missingForKind', { segmentIds: ['a'], params: { what } }))
  expect(paperFindings('casebook', missing, ['cover', 'case x'])).toEqual(missing.slice(0, 1))
})
