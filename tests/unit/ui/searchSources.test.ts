import './fakeStudio'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { libraryKind, sessionKind } from '../../../src/document/documentKind'
import { Replica } from '../../../src/document/replica'
import { summaryOf } from '../../../src/domain/summaryOf'
import { wordsOf, type Words } from '../../../src/i18n/resources'
import { sampleWorkspace } from '../../../src/interchange/sampleWorkspace'
import { loadReadings } from '../../../src/ui/components/finder'
import { findIn } from '../../../src/ui/search/searchEngine'
import { allSearchSources } from '../../../src/ui/search/searchSource'
import { takeCommandContext } from '../../../src/ui/shell/palette/commandSource'
import { addSearchSources } from '../../../src/ui/shell/start/searchSources'
import { workspace } from '../../../src/ui/state/workspace'

beforeAll(async () => {
  // What the focus is compared with.
  for (const name of ['HTMLElement', 'HTMLInputElement', 'HTMLTextAreaElement']) vi.stubGlobal(name, Object)
  const sample = sampleWorkspace()
  const library = new Replica(libraryKind, 'library')
  library.edit(...sample.library)
  const sessions = sample.sessions.map(({ id, edits }) => {
    const replica = new Replica(sessionKind, id)
    replica.edit(...edits)
    return replica.snapshot
  })
  const session = sessions.find(({ details }) => details.theme === '文明实践助推社会治理') ?? null
  const summaries = sessions.map((one) => summaryOf(one.id, one))
  workspace.setState({ library: library.snapshot, session, summaries })
  addSearchSources()
  takeCommandContext()
  await loadReadings()
})

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test('every kind of thing and every field of it has a word', () => {
    const { group, field } = (wordsOf(language) as unknown as Words).search
    for (const source of allSearchSources()) {
      expect(Object.keys(group)).toContain(source.group)
      const fields = [...source.things()].flatMap(({ texts }) => Object.keys(texts))
      expect(Object.keys(field)).toEqual(expect.arrayContaining([...new Set(fields)]))
    }
  })
})

test('everything in the sample is shown by a source', () => {
  for (const source of allSearchSources()) {
    const ids = [...source.things()].map(({ id }) => id)
    expect([source.group, ids.length > 0]).toEqual([source.group, true])
    for (const id of ids) expect([source.group, id, source.shown(id) !== null]).toEqual([source.group, id, true])
  }
})

test.each([
  ['segments', 'lspq', '乐山片区“幸福乐加梯”'],
  ['sessions', '第2期', '文明实践助推社会治理'],
  ['sessions', '2期', '文明实践助推社会治理'],
  ['sessions', '5月20', '文明实践助推社会治理'],
  ['people', 'caipengfei', '蔡彭菲'],
  ['cases', '幸福', '乐山片区“幸福乐加梯”'],
  ['units', 'xjhjd', '徐家汇街道'],
  ['papers', 'jmd', '节目单'],
  ['commands', 'xjkt', '新建课堂'],
])('in %s, %s finds %s first', (group, typed, name) => {
  const [hit] = findIn(group, typed, 1)?.hits ?? []
  const source = allSearchSources().find((one) => one.group === group)
  expect(hit && source?.shown(hit.id)?.name).toBe(name)
})

test('what is edited is found by its new name alone', () => {
  const { library } = workspace.getState()
  const [unit] = library?.units.values() ?? []
  if (!library || !unit) throw new Error('The sample has no units')
  workspace.setState({ library: { ...library, units: new Map([[unit.id, { ...unit, name: '月浦镇' }]]) } })
  expect(findIn('units', 'yuepu', 5)?.hits.map(({ id }) => id)).toEqual([unit.id])
  expect(findIn('units', unit.name, 5)?.count).toBe(0)
})

test('what belongs to a deleted season is not found', () => {
  const { library } = workspace.getState()
  const season = [...(library?.seasons.values() ?? [])][0]
  if (!library || !season) throw new Error('The sample has no season')
  const idsOf = (group: string) =>
    allSearchSources().flatMap((source) => (source.group === group ? [...source.things()].map(({ id }) => id) : []))
  expect([idsOf('visits').length, idsOf('concerns').length]).toEqual([26, 8])
  workspace.setState({ library: { ...library, seasons: new Map([[season.id, { ...season, deletedAt: 1 }]]) } })
  expect([idsOf('visits'), idsOf('concerns')]).toEqual([[], []])
  workspace.setState({ library })
})
