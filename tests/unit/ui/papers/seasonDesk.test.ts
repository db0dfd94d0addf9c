import { PrintRoom } from './printRoom'
import { beforeEach, expect, test } from 'vitest'
import { seasonPaperNames } from '../../../../src/domain/papers/paperNames'
import type { SeasonInput } from '../../../../src/papers/paper'
import { printOutdated, saveAll } from '../../../../src/ui/papers/deskActions'
import { sampleSeason } from '../../papers/sampleSeason'

let room = new PrintRoom()
beforeEach(() => {
  room = new PrintRoom()
})

const [one] = [...sampleSeason.library.cases.values()].filter(({ name }) => name.includes('幸福乐加梯'))
if (!one) throw new Error('the sample has no such case')

/** The same with another summary of one case. */
const changed = (summary: string): SeasonInput => ({
  ...sampleSeason,
  library: { ...sampleSeason.library, cases: new Map(sampleSeason.library.cases).set(one.id, { ...one, summary }) },
})

const outdatedIn = (input: SeasonInput) =>
  seasonPaperNames.filter((name) => room.desk(input).states[name]?.state === 'outdated')

test('a case is changed after all papers of the season were made: just its card is printed again', async () => {
  await saveAll(room.desk(sampleSeason))
  expect(room.saved).toContain('第一季_覆盖表_r1')
  expect(room.saved).toHaveLength(seasonPaperNames.length)
  expect(outdatedIn(sampleSeason)).toEqual([])
  const after = changed('电梯装好了。')
  expect(outdatedIn(after)).toEqual(['caseCards'])
  await printOutdated(room.desk(after))
  const [slip, cards] = room.jobs
  expect(slip?.pages.join()).toMatch(/换页单：案例卡/)
  expect(cards?.pages.map((page) => page.replaceAll(/\s+/g, ''))).toEqual([expect.stringContaining('电梯装好了。')])
  expect(outdatedIn(after)).toEqual([])
})

test('a case goes to another topic: its card and the coverage are outdated, and nothing else', async () => {
  await saveAll(room.desk(sampleSeason))
  const topicId = [...sampleSeason.library.topics.keys()].find((id) => id !== one.topicId) ?? null
  const cases = new Map(sampleSeason.library.cases).set(one.id, { ...one, topicId, otherTopicIds: [] })
  expect(outdatedIn({ ...sampleSeason, library: { ...sampleSeason.library, cases } })).toEqual([
    'coverageTable',
    'caseCards',
  ])
})
