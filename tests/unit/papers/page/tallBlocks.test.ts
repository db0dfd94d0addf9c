import { expect, test } from 'vitest'
import type { PaperName } from '../../../../src/domain/papers/paperNames'
import type { OptionValues } from '../../../../src/domain/papers/optionValue'
import type { SessionInput } from '../../../../src/papers/paper'
import { listOnly } from '../attendeeFixtures'
import { printed, read } from '../printing'
import { casting, segment, sessionOf, sessionTwo } from '../sessionTwo'

/** Session 2, with a case whose summary is longer than a page. */
function withLongCase(): SessionInput {
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

const longWords = '一句很长的话。'.repeat(400)
const longUnit = listOnly([`周敏 · ${longWords} · 书记 · leader · 1`, '陈立 · 徐家汇街道 · 居民 · leader · 2'])
const longPost = listOnly([`周敏 · 徐家汇街道 · ${longWords} · leader · 1`, '陈立 · 徐家汇街道 · 居民'])
const longName = listOnly([`${longWords} · 徐家汇街道 · 书记 · leader · 1`, '陈立 · 徐家汇街道 · 居民'])

test.each<[string, PaperName, SessionInput, OptionValues, readonly string[]]>([
  ['a summary on the programme', 'programme', withLongCase(), {}, []],
  ['the same with a bar beside it', 'programme', withLongCase(), {}, ['case 乐山片区“幸福乐加梯”']],
  ['a summary in the booklet', 'programme', withLongCase(), { layout: 'booklet' }, []],
  ['notes on the run sheet', 'runSheet', notes, {}, []],
  ['a cue on the run sheet', 'runSheet', props, {}, []],
  ['a unit over its people on the sign-in sheet', 'signIn', longUnit, { order: 'unit' }, []],
  ['a unit in a line of the sign-in sheet', 'signIn', longUnit, { order: 'list' }, []],
  ['a post on the sign-in sheet', 'signIn', longPost, {}, ['attendee0000']],
  ['a name on the sign-in sheet', 'signIn', longName, {}, []],
  ['a unit on the seating plan', 'seatingPlan', longUnit, {}, []],
  ['a name on the seating plan', 'seatingPlan', longName, {}, []],
])('content longer than a page flows and is not lost: %s', async (_, paper, input, chosen, changed) => {
  const { pdf } = await printed(paper, input, chosen, { changed: [...changed] })
  const text = read(pdf, 'pdftotext', '-raw').replaceAll(/\s/g, '')
  expect([...text].filter((sign) => sign === '很').length).toBeGreaterThanOrEqual(400)
})
