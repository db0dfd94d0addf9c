import { describe, expect, test } from 'vitest'
import { SearchIndex } from '../../../src/domain/search/searchIndex'
import { searchQueryOf } from '../../../src/domain/search/searchText'
import { finderWith } from '../../../src/ui/components/finder'
import type { SearchSource } from '../../../src/ui/search/searchSource'
import {
  paletteGroups,
  textGroups,
  thingItem,
  type MarkedWords,
  type PaletteItem,
} from '../../../src/ui/shell/palette/paletteView'
import { readings } from '../domain/search/readings'

/** `王芳/区文明办 主任`: a name and a unit; the hint is the unit, if there is one. */
function sourceOf(group: string, names: string, hinted: readonly string[] = []): SearchSource {
  const things = names.split('|').map((line) => {
    const [name = '', unit = ''] = line.split('/')
    return { id: name, texts: { name, unit } }
  })
  return {
    group,
    hinted,
    inputs: () => [],
    things: () => things,
    shown: (id) => (id === '走了' ? null : { name: id, hint: things.find((one) => one.id === id)?.texts.unit }),
    open: () => {},
  }
}

const marked = ({ text, ranges }: MarkedWords): string =>
  ranges.reduceRight((all, { from, to }) => `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`, text)
const line = ({ name, found }: PaletteItem): string =>
  marked(name) + (found ? ` ${found.field}: ${marked(found.words)}` : '')

function shown(typed: string, ...sources: readonly SearchSource[]): readonly string[] {
  const query = searchQueryOf(typed)
  if (!query) return []
  const groups = paletteGroups(
    sources.map((source) => {
      const index = new SearchIndex(readings)
      ;[...source.things()].forEach(({ id, texts }, place) => index.put(id, texts, place))
      return { source, hits: index.find(query, 2) }
    }),
  )
  return groups.map(({ name, count, items }) => `${name} ${count}: ${items.map(line).join(', ')}`)
}

const people = sourceOf('people', '王芳/区文明办|林峰/徐家汇街道|王方/区文明办|王福/区妇联')
const commands = sourceOf('commands', '文明办的命令|快捷键一览')

test.each([
  ['by initials', 'lf', ['people 1: [林峰]']],
  ['all are counted, the best are shown', 'w', ['people 3: [王]芳, [王]方', 'commands 1: [文]明办的命令']],
  [
    'the group with the better match first',
    '文明办',
    ['commands 1: [文明办]的命令', 'people 2: 王芳 unit: 区[文明办], 王方 unit: 区[文明办]'],
  ],
  ['nothing found', 'zzz', []],
])('%s', (_, typed, expected) => expect(shown(typed, people, commands)).toEqual(expected))

test('what the hint shows is not shown once more', () =>
  expect(shown('妇联', sourceOf('people', '王福/区妇联', ['unit']))).toEqual(['people 1: 王福']))

test('of a long text, what is around the match is shown', () => {
  const long = `${'很长的话，'.repeat(20)}电梯装好了，${'还有很多。'.repeat(20)}`
  const [found = ''] = shown('电梯', sourceOf('cases', `加梯/${long}`))
  expect(found).toMatch(/^cases 1: 加梯 unit: ….{10}\[电梯\].*…$/u)
})

test('what is gone is left out', () => {
  const source = sourceOf('people', '走了|走远')
  expect(thingItem(source, '走了')).toBeNull()
  expect(shown('走', source)).toEqual(['people 2: [走]远'])
})

describe('what was found in documents', () => {
  const hit = { documentId: 's1', place: { id: 'r1', number: 3, name: '加梯那些事' }, snippet: '装了电梯', ranges: [] }
  const place = { name: '加梯那些事', hint: '第 7 期 · 流程 3', open: () => {} }
  test('rows by their titles, then texts, each with its place', () => {
    const found = { names: [{ ...hit, field: 'name', snippet: '加梯那些事' }], texts: [{ ...hit, field: 'script' }] }
    const groups = textGroups(found, () => place)
    expect(groups.map(({ name, items }) => `${name}: ${items.map(line).join()}`)).toEqual([
      'otherSegments: 加梯那些事',
      'texts: 加梯那些事 script: 装了电梯',
    ])
    expect(groups.flatMap(({ items }) => items.map(({ hint }) => hint))).toEqual([
      '第 7 期 · 流程 3',
      '第 7 期 · 流程 3',
    ])
  })
  test('nothing of a session that is gone', () =>
    expect(textGroups({ names: [], texts: [{ ...hit, field: 'script' }] }, () => null)).toEqual([]))
})

test('the table of readings is asked for only with Latin letters over other characters', () => {
  const asked: string[] = []
  const find = finderWith((character) => {
    asked.push(character)
    return []
  })
  find('茶歇', '茶')
  find('Break', 'zz')
  find('茶歇', 'cx')
  expect(asked).toEqual(['茶', '歇'])
})
