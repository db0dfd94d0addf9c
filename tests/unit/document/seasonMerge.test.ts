import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseDocumentId, caseKind, kindOf, libraryKind } from '../../../src/document/documentKind'
import {
  addFigure,
  addRefinement,
  moveFigure,
  removeFigure,
  setCaseText,
  setFigure,
} from '../../../src/document/edits/caseEdits'
import {
  addEntity,
  bringBack,
  moveEntity,
  purgeEntity,
  removeEntity,
  setEntity,
  type EntityPatch,
  type LibraryEdit,
} from '../../../src/document/edits/libraryEdits'
import { Replica } from '../../../src/document/replica'
import { present } from '../../../src/domain/entity'
import { setStages } from '../../../src/domain/season/case'
import { topicOf } from '../../../src/domain/season/topics'
import { contentOf, newLibrary } from './opened'

const zhou = { role: 'speaker', personId: 'zhou', teamId: null } as const
const troupe = { role: 'performer', personId: null, teamId: 'troupe' } as const

/** Two copies of a library with two cases and two topics. */
function twoCopies(...edits: readonly LibraryEdit[]) {
  const one = newLibrary()
  one.edit(
    addEntity('topics', { name: '社会治理', seasonIds: ['s'] }, 'governance'),
    addEntity('topics', { name: '基层治理', seasonIds: ['s'] }, 'grassroots'),
    addEntity('cases', { name: '瓶子菜园', summary: '在楼顶种菜', tags: ['楼顶'], cast: [zhou] }, 'c'),
    addEntity('cases', { name: '楼道长议事会' }, 'd'),
    ...edits,
  )
  const two = newLibrary()
  two.receive(one.encode())
  return [one, two] as const
}
type Library = ReturnType<typeof newLibrary>

function merge(one: Library, two: Library) {
  one.receive(two.encode())
  two.receive(one.encode())
  expect(contentOf(one.snapshot)).toEqual(contentOf(two.snapshot))
  const again = newLibrary()
  again.receive(one.encode())
  expect(contentOf(again.snapshot)).toEqual(contentOf(one.snapshot))
  return one.snapshot
}

describe('two people who edit one case apart', () => {
  test('lose nothing of different fields, of one text, or of a set', () => {
    const [one, two] = twoCopies()
    one.edit(
      setEntity('cases', 'c', {
        summary: '居民在楼顶种菜',
        stage: 'refining',
        tags: ['楼顶', '环保'],
        cast: [zhou, troupe],
      }),
    )
    two.edit(
      setEntity('cases', 'c', {
        summary: '在楼顶种菜，邻里熟了',
        unitId: 'u',
        tags: ['邻里'],
        kinds: { skit: 60_000 },
      }),
    )
    expect(merge(one, two).cases.get('c')).toMatchObject({
      summary: '居民在楼顶种菜，邻里熟了',
      stage: 'refining',
      unitId: 'u',
      tags: ['环保', '邻里'],
      cast: [zhou, troupe],
      kinds: { skit: 60_000 },
    })
  })

  test('one deletes it: what the other wrote is there when it is restored', () => {
    const [one, two] = twoCopies()
    one.edit(removeEntity('cases', 'c', 9))
    two.edit(setEntity('cases', 'c', { summary: '在楼顶种菜，很好' }))
    expect(merge(one, two).cases.get('c')).toMatchObject({ deletedAt: 9, summary: '在楼顶种菜，很好' })
  })

  test('both move it to a stage: one of the two counts, in both copies', () => {
    const [one, two] = twoCopies()
    one.edit(setEntity('cases', 'c', { stage: 'candidate' }))
    two.edit(setEntity('cases', 'c', { stage: 'refining' }))
    expect(['candidate', 'refining']).toContain(merge(one, two).cases.get('c')?.stage)
  })

  test('a summary from before version 2 becomes a shared text when it is changed', () => {
    const [one] = twoCopies()
    const entry = one.doc.getMap('cases').get('d') as { set(name: string, value: string): void }
    entry.set('summary', '旧的摘要')
    expect(one.snapshot.cases.get('d')?.summary).toBe('旧的摘要')
    one.edit(setEntity('cases', 'd', { summary: '旧的摘要。' }))
    const two = newLibrary()
    two.receive(one.encode())
    one.edit(setEntity('cases', 'd', { summary: '旧的摘要。一' }))
    two.edit(setEntity('cases', 'd', { summary: '改：旧的摘要。' }))
    expect(merge(one, two).cases.get('d')?.summary).toBe('改：旧的摘要。一')
  })
})

test('a topic that one merges into another while the other uses it is found by both', () => {
  const [one, two] = twoCopies()
  one.edit(setEntity('topics', 'grassroots', { mergedIntoId: 'governance' }))
  two.edit(
    setEntity('cases', 'c', { topicId: 'grassroots' }),
    setEntity('topics', 'governance', { name: '助推社会治理' }),
  )
  const { cases, topics } = merge(one, two)
  expect(topicOf(topics, cases.get('c')?.topicId ?? null)?.name).toBe('助推社会治理')
})

test('what was deleted for good comes back from a backup with its texts and sets', () => {
  const [one] = twoCopies()
  const {
    id: _id,
    order: _order,
    deletedAt: _deletedAt,
    ...before
  } = one.snapshot.cases.get('c') ?? { id: '', order: '' }
  one.edit(removeEntity('cases', 'c', 1), purgeEntity('cases', 'c', 2))
  expect(one.snapshot.cases.get('c')).toMatchObject({ name: '瓶子菜园', summary: '', tags: [], purgedAt: 2 })
  one.edit(bringBack('cases', 'c', before as EntityPatch<'cases'>))
  expect(one.snapshot.cases.get('c')).toMatchObject({
    summary: '在楼顶种菜',
    tags: ['楼顶'],
    cast: [zhou],
    deletedAt: null,
  })
})

const ids = fc.constantFrom('c', 'd')
const patches: fc.Arbitrary<EntityPatch<'cases'>> = fc.record(
  {
    name: fc.string({ maxLength: 4 }),
    summary: fc.string({ maxLength: 6 }),
    stage: fc.constantFrom(...setStages),
    topicId: fc.constantFrom('governance', 'grassroots', null),
    otherTopicIds: fc.uniqueArray(fc.constantFrom('governance', 'grassroots')),
    tags: fc.uniqueArray(fc.constantFrom('楼顶', '邻里', '环保')),
    cast: fc.uniqueArray(fc.constantFrom(zhou, troupe)),
    kinds: fc.constantFrom({}, { skit: 60_000 }, { skit: 120_000, talk: 5 }),
  },
  { requiredKeys: [] },
)
const edits: fc.Arbitrary<LibraryEdit> = fc.oneof(
  fc.tuple(ids, patches).map(([id, patch]) => setEntity('cases', id, patch)),
  fc.tuple(ids, fc.option(ids)).map(([id, after]) => moveEntity('cases', [id], after)),
  ids.map((id) => removeEntity('cases', id, 7)),
  ids.map((id) => addEntity('spreads', { caseId: id, what: '方法', forms: ['method'] })),
  fc.constant(setEntity('topics', 'grassroots', { mergedIntoId: 'governance' })),
  fc.constant(setEntity('topics', 'governance', { mergedIntoId: 'grassroots' })),
)

test('copies edited apart end equal, with no entity lost or twice', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 12 }), fc.array(edits, { maxLength: 12 }), (ours, theirs) => {
      const [one, two] = twoCopies()
      one.edit(...ours)
      two.edit(...theirs)
      const counts = [one, two].map(({ snapshot }) => snapshot.spreads.size)
      const { cases, spreads, topics } = merge(one, two)
      expect([...cases.keys()].sort()).toEqual(['c', 'd'])
      expect(spreads.size).toBe(counts.reduce((sum, count) => sum + count, 0))
      expect(present(topics.values()).filter(({ id }) => topicOf(topics, id)?.id === id).length).toBeGreaterThan(0)
    }),
  )
})

test('an entity changed field by field reads like one that was added whole', () => {
  fc.assert(
    fc.property(fc.array(patches, { maxLength: 6 }), (all) => {
      const changed = newLibrary()
      changed.edit(addEntity('cases', {}, 'c'), ...all.map((patch) => setEntity('cases', 'c', patch)))
      const whole = newLibrary()
      whole.edit(addEntity('cases', Object.assign({}, ...all) as EntityPatch<'cases'>, 'c'))
      const read = (library: Library) => ({ ...library.snapshot.cases.get('c'), order: '' })
      expect(read(changed)).toEqual(read(whole))
    }),
  )
})

describe('the document of a case', () => {
  const newCase = () => new Replica(caseKind, caseDocumentId('c'))

  test('is told from other documents by its id', () => {
    expect(kindOf(caseDocumentId('c'))).toBe(caseKind)
    expect(kindOf('library')).toBe(libraryKind)
    expect(newCase().snapshot).toEqual({ id: 'c', problem: '', method: '', effect: '', figures: [], refinements: [] })
  })

  test('keeps what two windows write first, its figures in order, and its history as it was', () => {
    const [one, two] = [newCase(), newCase()]
    const texts = { name: '瓶子菜园', summary: '', problem: '', method: '', effect: '' }
    one.edit(
      setCaseText('problem', '楼顶杂物多'),
      addFigure({ label: '走访', value: '128', unit: '户' }, 'f'),
      addFigure({ label: '会议', value: '36', unit: '次' }, 'g'),
      moveFigure('g', null),
      setFigure('f', { label: '走访居民' }),
      addRefinement({ at: 2, by: '周敏', note: '缩短', texts }, 'later'),
    )
    two.edit(
      setCaseText('problem', '没人打理'),
      addFigure({}, 'h'),
      removeFigure('h'),
      addRefinement({ at: 1, by: '', note: '补数字', texts }, 'earlier'),
    )
    one.receive(two.encode())
    two.receive(one.encode())
    expect(one.snapshot).toEqual(two.snapshot)
    const { problem, figures, refinements } = one.snapshot
    expect([...problem].sort()).toEqual([...'楼顶杂物多没人打理'].sort())
    expect(figures.map(({ label, value, unit }) => `${label}${value}${unit}`)).toEqual(['会议36次', '走访居民128户'])
    expect(refinements.map(({ note }) => note)).toEqual(['补数字', '缩短'])
  })
})
