import { expect, test } from 'vitest'
import type { PaperName } from '../../../src/domain/papers/paperNames'
import type { OptionValues } from '../../../src/domain/papers/optionValue'
import type { PaperInput } from '../../../src/papers/paper'
import { printed, read } from './press'
import { casting, segment, sessionOf, sessionTwo } from './sessionTwo'

/** Session 2, with a case whose summary is longer than a page. */
function withLongCase(): PaperInput {
  const cases = new Map(sessionTwo.library.cases)
  for (const [id, one] of cases)
    if (id.includes('加梯')) cases.set(id, { ...one, summary: '一句很长的话。'.repeat(400) })
  return { ...sessionTwo, library: { ...sessionTwo.library, cases } }
}

const notes = sessionOf([
  segment('talk', '甲', 5, { notes: '一句很长的话。'.repeat(400), castings: [casting('speaker', '周敏')] }),
  segment('talk', '乙', 5),
])
const props = sessionOf([
  segment('talk', '甲', 5, { cues: { props: '一句很长的话。'.repeat(400) }, castings: [casting('speaker', '周敏')] }),
])

test.each<[string, PaperName, PaperInput, OptionValues, readonly string[]]>([
  ['a summary on the programme', 'programme', withLongCase(), {}, []],
  ['the same with a bar beside it', 'programme', withLongCase(), {}, ['case 乐山片区“幸福乐加梯”']],
  ['a summary in the booklet', 'programme', withLongCase(), { layout: 'booklet' }, []],
  ['notes on the run sheet', 'runSheet', notes, {}, []],
  ['a cue on the run sheet', 'runSheet', props, {}, []],
])('what is longer than a page flows and is not lost: %s', async (_, paper, input, chosen, changed) => {
  const { pdf } = await printed(paper, input, chosen, { changed: [...changed] })
  const text = read(pdf, 'pdftotext', '-raw').replaceAll(/\s/g, '')
  expect([...text].filter((sign) => sign === '很').length).toBeGreaterThanOrEqual(400)
})
