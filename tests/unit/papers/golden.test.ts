import { describe, expect, test } from 'vitest'
import type { OptionValues } from '../../../src/domain/papers/optionValue'
import type { PaperName } from '../../../src/domain/papers/paperNames'
import { hall, hallOf } from './attendeeFixtures'
import { differenceFrom, differenceOf, pictureOf } from './pictures'
import { printed } from './printing'
import { held, pressedThrough } from './runFixtures'
import { sampleSeason } from './sampleSeason'

/** The difference that another version of poppler may cause; a line that moved differs by more. */
const tolerance = 0.002

const hallTwo = hallOf(hall)
const everything = held(hallTwo, pressedThrough(hallTwo, 2, [4, 6, 15]))

const pages: readonly [name: string, paper: PaperName, page: number, chosen?: OptionValues][] = [
  ['programme-cover', 'programme', 1],
  ['programme-order', 'programme', 2],
  ['run-sheet', 'runSheet', 1],
  ['mc-script', 'mcScript', 1, { whose: 'all' }],
  ['mc-script-official', 'mcScript', 1, { whose: 'all', style: 'official' }],
  ['sign-in', 'signIn', 1],
  ['place-card', 'placeCards', 1, { unit: true }],
  ['seating-plan', 'seatingPlan', 1],
  ['call-sheet', 'callSheets', 2],
  ['call-sheet-official', 'callSheets', 2, { style: 'official' }],
  ['casebook-case', 'casebook', 3],
  ['report', 'report', 1],
  ['report-official', 'report', 1, { style: 'official' }],
]

const seasonPages: typeof pages = [
  ['visit-plan', 'visitPlan', 1],
  ['concern-ledger', 'concernLedger', 1],
  ['coverage-table', 'coverageTable', 1],
  ['case-card', 'caseCards', 4],
  ['season-programme', 'seasonProgramme', 1, { visits: true }],
  ['stage-tally', 'stageTally', 1, { which: 'all' }],
  ['spread-ledger', 'spreadLedger', 1],
]

describe('pages look as they did when somebody last checked them', () => {
  test.each(pages)('%s', async (name, paper, page, chosen = {}) => {
    const { pdf } = await printed(paper, everything, chosen)
    expect(differenceFrom(name, pictureOf(pdf, page))).toBeLessThan(tolerance)
  })

  test.each(seasonPages)('%s', async (name, paper, page, chosen = {}) => {
    const { pdf } = await printed(paper, sampleSeason, chosen)
    expect(differenceFrom(name, pictureOf(pdf, page))).toBeLessThan(tolerance)
  })

  test('one more item on a page is detected', async () => {
    const picture = async (chosen: OptionValues) => pictureOf((await printed('placeCards', everything, chosen)).pdf, 1)
    expect(differenceOf(await picture({ unit: true }), await picture({ unit: false }))).toBeGreaterThan(tolerance)
    expect(differenceOf(await picture({}), await picture({ form: 'stand200x100' }))).toBeGreaterThan(tolerance)
  })
})
