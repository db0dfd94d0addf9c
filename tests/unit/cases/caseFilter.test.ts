import { describe, expect, test } from 'vitest'
import { coverageOf, countFrom } from '../../../src/domain/season/coverage'
import { stages } from '../../../src/domain/season/pipeline'
import { listLines } from '../../../src/ui/cases/article/listLines'
import { filteredRows, isFiltered, noFilter, tagsOf, type CaseFilter } from '../../../src/ui/cases/view/caseFilter'
import { caseRowsOf } from '../../../src/ui/cases/view/caseRows'
import { casesOfSeason } from '../../../src/ui/cases/view/caseScope'
import { gridOf, held, idsOf, libraryWith, one, planned, rowsOf, season } from './someCases'

const library = libraryWith([
  one('a', { unitId: 'tianping', topicId: 'theory', tags: ['楼道'] }),
  one('b', { unitId: 'museum', townId: 'hongmei', topicId: 'old', stage: 'refining', tags: ['议事', '楼道'] }),
  one('c', { unitId: 'museum', otherTopicIds: ['theory'], stage: 'featured' }),
  one('d', { stage: 'candidate' }),
  one('e', { seasonIds: ['gone'] }),
  one('x', { deletedAt: 1 }),
])
const ofCase = new Map([
  ['b', planned],
  ['c', held],
])
const grid = gridOf(library)
const all = rowsOf(library, ofCase)
const ids = idsOf

describe('cases pass a filter', () => {
  const found = new Set(['a', 'd'])
  test.each<[string, Partial<CaseFilter>, string]>([
    ['everything', {}, 'a b c d e'],
    ['the leading topic, or the one it was merged into', { topic: 'care' }, 'b'],
    ['the first topic that it has', { topic: 'theory' }, 'a c'],
    ['no topic', { topic: 'none' }, 'd e'],
    ['the town of its unit, or the one chosen for it', { town: 'hongmei' }, 'b'],
    ['no town', { town: 'none' }, 'c d e'],
    ['town and topic', { town: 'tianping', topic: 'care' }, ''],
    ['one stage', { stage: 'refining' }, 'b'],
    ['a stage and all after it', { stage: 'refining+' }, 'b c'],
    ['what was presented', { stage: 'presented' }, 'c'],
    ['a tag', { tag: '#楼道' }, 'a b'],
    ['scheduled', { scheduled: 'scheduled' }, 'b'],
    ['never on stage, nor scheduled', { scheduled: 'unplanned' }, 'a d e'],
  ])('%s', (_, patch, expected) =>
    expect(ids(filteredRows(all, { ...noFilter, ...patch }, null, new Set()))).toBe(expected),
  )

  test('what is found by text, and what is chosen stays', () => {
    expect(ids(filteredRows(all, noFilter, found, new Set()))).toBe('a d')
    expect(ids(filteredRows(all, { ...noFilter, topic: 'care' }, found, new Set(['c'])))).toBe('c')
  })

  test('which filters nothing', () => {
    expect([isFiltered(noFilter), isFiltered({ ...noFilter, season: 'all' })]).toEqual([false, true])
  })

  test('each cell of the coverage counts what its town and topic let through', () => {
    const cells = coverageOf(grid.units, grid.topics, all, library).flat()
    for (const cell of cells)
      for (const from of stages) {
        const filter = {
          ...noFilter,
          town: cell.unitId ?? 'none',
          topic: cell.topicId ?? 'none',
          stage: `${from}+` as const,
        }
        expect(filteredRows(all, filter, null, new Set())).toHaveLength(countFrom(cell, from))
      }
  })
})

test.each([
  ['current', 'a b c d'],
  ['all', 'a b c d e'],
  ['none', 'e'],
] as const)('the cases of %s', (choice, expected) => expect(ids(casesOfSeason(library, season, choice))).toBe(expected))

test('a row says what the case lacks for its next stage', () => {
  const lacks = all.map(({ id, next, lacks: needs }) => `${id} ${next ?? '-'}: ${needs.join(' ')}`)
  expect(lacks).toEqual([
    'a candidate: ',
    'b featured: summary presenter',
    'c -: ',
    'd refining: unit topic',
    'e candidate: unit',
  ])
})

test('a row is the same one until something in it changes', () => {
  const changed = { ...library, cases: new Map([...library.cases, ['a', one('a', { name: 'A' })]]) }
  const again = caseRowsOf(casesOfSeason(changed, season, 'all'), grid, changed, { ofCase })
  expect(again.map((row, i) => row === all[i])).toEqual([false, true, true, true, true])
})

test('the list beside an article begins with what has come furthest', () => {
  const lines = listLines(all).map((line) => (line.type === 'stage' ? `${line.stage} ${line.count}:` : line.id))
  expect(lines.join(' ')).toBe('presented 1: c refining 1: b candidate 1: d lead 2: a e')
})

test('tags are named once', () => expect(tagsOf(all)).toEqual(['楼道', '议事']))
