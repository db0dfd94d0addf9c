import { expect, test } from 'vitest'
import type { Finding, RuleId } from '../../../../src/domain/findings/finding'
import { paperFindings } from '../../../../src/domain/findings/paperFindings'
import { paperNames } from '../../../../src/domain/papers/paperNames'

const finding = (rule: RuleId, of: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'error',
  segmentIds: [],
  params: {},
  ...of,
})
const declined = finding('declinedPerson', { segmentIds: ['a'], personIds: ['lin'] })

test('somebody who declined is told on every paper that names them, and only where they stand on it', () => {
  const concerned = paperNames.filter((name) => paperFindings(name, [declined], ['a', 'person lin']).length > 0)
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

test('what is wrong with the whole session is told whatever stands on the paper', () => {
  const late = finding('pastHardEnd')
  expect(paperFindings('runSheet', [late], ['a'])).toEqual([late])
  expect(paperFindings('placeCards', [late], ['person lin'])).toEqual([])
})

test('no date and no venue are told on every paper that says when and where', () => {
  const nowhere = [finding('noDate'), finding('noVenue')]
  const concerned = paperNames.filter((name) => paperFindings(name, nowhere, []).length === 2)
  expect(concerned).toEqual(['programme', 'runSheet', 'mcScript', 'signIn', 'callSheets'])
})

test('of what a segment lacks a case book is concerned with its case alone', () => {
  const missing = ['case', 'speaker'].map((what) => finding('missingForKind', { segmentIds: ['a'], params: { what } }))
  expect(paperFindings('casebook', missing, ['cover', 'case x'])).toEqual(missing.slice(0, 1))
})
