import { describe, expect, test } from 'vitest'
import type { OptionValues } from '../../../../src/domain/papers/optionValue'
import type { PaperName } from '../../../../src/domain/papers/paperNames'
import { houseStyleOf } from '../../../../src/domain/houseStyle'
import { shortCodeOf } from '../../../../src/domain/papers/shortCode'
import type { SessionInput } from '../../../../src/papers/paper'
import { papers } from '../../../../src/papers/papers'
import { preparedPaper } from '../../../../src/papers/state/preparedPaper'
import type { RenderedPages } from '../../../../electron/papers/paperMaker'
import { hall, hallOf } from '../attendeeFixtures'
import { pagesOf, printed } from '../printing'
import { held, pressedThrough } from '../runFixtures'

const hallTwo = hallOf(hall)
const everything = held(hallTwo, pressedThrough(hallTwo, 2, [4, 6, 15]))

const ways: readonly (readonly [PaperName, OptionValues])[] = [
  ['programme', {}],
  ['programme', { layout: 'booklet' }],
  ['runSheet', {}],
  ['runSheet', { size: 'A3' }],
  ['mcScript', { whose: 'all' }],
  ['mcScript', { whose: 'all', style: 'official' }],
  ['signIn', {}],
  ['placeCards', {}],
  ['placeCards', { form: 'threefold' }],
  ['placeCards', { form: 'stand200x100', faces: 'front' }],
  ['seatingPlan', {}],
  ['callSheets', {}],
  ['callSheets', { style: 'official' }],
  ['contacts', {}],
  ['materials', {}],
  ['casebook', {}],
  ['report', {}],
  ['report', { style: 'official' }],
]

const codesOf = ({ marks }: RenderedPages): string[] => marks.flat().map(({ content }) => shortCodeOf(content))

/** The text of each page without code, revision, page count and time. */
const saidOf = ({ pdf, marks }: RenderedPages): string[] =>
  pagesOf(pdf).map((page, i) =>
    (marks[i] ?? [])
      .reduce((words, { content }) => words.replaceAll(shortCodeOf(content), ''), page)
      .replaceAll(/r\d+|(\d) \/ \d+|20\d\d-\d\d-\d\d \d\d:\d\d 印/g, '$1')
      .replaceAll(/[\s·]+/g, ' '),
  )

/** A person has another name, and a segment another length: some pages change, others do not. */
function edited(paper: PaperName, input: SessionInput): SessionInput {
  const { session, library } = input
  // These papers do not depend on the name or the length, so the theme changes instead.
  if (paper === 'report' || paper === 'seatingPlan')
    return { ...input, session: { ...session, details: { ...session.details, theme: '再议社会治理' } } }
  const [longer] = [...session.rows.values()].filter((row) => row.type === 'segment').slice(-3)
  const person = library.people.get('方毅')
  if (!longer || !person) throw new Error('the session is another')
  return {
    ...input,
    session: { ...session, rows: new Map(session.rows).set(longer.id, { ...longer, durationMs: 360_000 }) },
    library: { ...library, people: new Map(library.people).set('方毅', { ...person, name: '方以' }) },
  }
}

describe.each(ways)('%s %j', (paper, chosen) => {
  test('each page or card carries its code, whatever the revision, the time and the bars', async () => {
    const first = await printed(paper, everything, chosen)
    const pages = pagesOf(first.pdf)
    first.marks.forEach((marks, i) => {
      expect(marks).not.toEqual([])
      for (const { content } of marks) expect(pages[i]).toContain(shortCodeOf(content))
    })
    const prepared = preparedPaper(papers[paper], everything, houseStyleOf(everything.season), chosen)
    const changed = prepared?.said.pieces.map(({ id }) => id) ?? []
    const again = await printed(paper, everything, chosen, { revision: 7, printedAt: '2021-05-18 16:20', changed })
    expect(again.marks).toEqual(first.marks)
  })

  test('pages have the same code exactly if they say the same', async () => {
    const [before, after] = [
      await printed(paper, everything, chosen),
      await printed(paper, edited(paper, everything), chosen),
    ]
    expect(codesOf(after)).not.toEqual(codesOf(before))
    const [was, is] = [saidOf(before), saidOf(after)]
    before.marks.forEach((marks, i) => {
      const isSame = JSON.stringify(marks) === JSON.stringify(after.marks[i])
      expect(was[i] === is[i], `page ${i + 1}`).toBe(isSame)
    })
  })
})
