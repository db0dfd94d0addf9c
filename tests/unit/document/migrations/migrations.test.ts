import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { libraryKind, printsKind, runKind, sessionKind } from '../../../../src/document/documentKind'
import type { LibraryDraft } from '../../../../src/document/edits/libraryEdits'
import {
  libraryMigrations,
  migrateDocument,
  printsMigrations,
  runMigrations,
  sessionMigrations,
  versionAfter,
  type Migration,
} from '../../../../src/document/migrations/migrations'
import { readEntity } from '../../../../src/document/shape/libraryShape'
import { readRow } from '../../../../src/document/shape/rowShape'
import { isPrintEvent, type PrintsDraft } from '../../../../src/document/shape/printsDraft'
import type { RunDraft } from '../../../../src/document/shape/runDraft'
import { schemaVersionOf, setSchemaVersion } from '../../../../src/document/migrations/schemaVersion'
import type { SessionDraft } from '../../../../src/document/shape/sessionDraft'

/** A document as it was before a migration, and what must be true after it. */
type Example<Draft> = { before(draft: Draft): void; after(draft: Draft): void }
type Examples<Draft> = Readonly<Record<string, Example<Draft>>>

function mapOf(entries: Y.Map<unknown>, id: string): Y.Map<unknown> {
  const entry = entries.get(id)
  if (!(entry instanceof Y.Map)) throw new Error(`${id} is not there`)
  return entry
}

/** Each migration needs its example here, under its name. */
const libraryExamples: Examples<LibraryDraft> = {
  seasonsOfCasesAndTopics: {
    before: (draft) => {
      const put = (name: 'seasons' | 'topics' | 'cases', id: string, fields: object) =>
        draft[name].set(id, new Y.Map(Object.entries(fields)))
      put('seasons', 'own', { name: '第二季' })
      put('seasons', 'next', { name: '第三季' })
      put('seasons', 'tour', { name: '第一季', sample: true })
      put('seasons', 'gone', { name: '第零季', deletedAt: 1 })
      put('topics', 't', { name: '助推社会治理' })
      put('cases', 'c', { name: '楼道长议事会', topicId: 't', summary: '一句话' })
      put('cases', 's', { name: '共享晾衣架', sample: true })
    },
    after: ({ topics, cases }) => {
      expect(readEntity('topics', 't', mapOf(topics, 't')).seasonIds).toEqual(['next', 'own'])
      expect(readEntity('cases', 'c', mapOf(cases, 'c'))).toMatchObject({
        name: '楼道长议事会',
        topicId: 't',
        summary: '一句话',
        seasonIds: ['next', 'own'],
        stage: 'lead',
        cast: [],
      })
      expect(readEntity('cases', 's', mapOf(cases, 's')).seasonIds).toEqual(['tour'])
    },
  },
}
const sessionExamples: Examples<SessionDraft> = {
  // Nothing changes: it only keeps older versions from losing what they do not know.
  questionsOfConcerns: {
    before: ({ rows }) => {
      const question = new Y.Map<unknown>([
        ['text', '充电桩装在哪里？'],
        ['order', 'a0'],
      ])
      rows.set('r', new Y.Map<unknown>([['questions', new Y.Map([['q', question]])]]))
    },
    after: ({ rows }) =>
      expect(readRow('r', mapOf(rows, 'r'))).toMatchObject({
        questions: [{ id: 'q', text: '充电桩装在哪里？', concernId: null }],
      }),
  },
}
const oldLog = [
  { type: 'start', id: 'e0', at: 1 },
  { type: 'undo', id: 'e1', at: 2, eventId: 'e0' },
] as const
const runExamples: Examples<RunDraft> = {
  // Nothing changes: it only tells older versions that they do not know all of it.
  eventsOfClockAndRedo: {
    before: ({ log }) => log.push([...oldLog]),
    after: ({ log }) => expect(log.toArray()).toEqual(oldLog),
  },
}
const printsExamples: Examples<PrintsDraft> = {
  printsToEvents: {
    before: ({ prints }) => {
      const made = { paper: 'programme', variant: '', options: { layout: 'a4' }, how: 'printed', copies: 40 }
      const of = { houseFingerprint: 'house', data: { title: '旧' }, pages: [['cover'], ['row']] }
      prints.push([
        { ...made, ...of, id: 'a', at: 1, fingerprint: '0123456789abcdef' },
        { ...made, ...of, id: 'b', at: 2, fingerprint: 'fedcba9876543210' },
      ])
    },
    // A later state replaced the earlier one made in the same way; each page carried one code.
    after: ({ prints }) => {
      const sheet = (page: number, code: string) => ({ of: null, name: '', number: page, pages: [{ page, code }] })
      expect(prints.toArray()).toMatchObject([
        { type: 'printed', id: 'a', revision: 1, copies: 40, sheets: [sheet(1, 'QXM8'), sheet(2, 'QXM8')] },
        { type: 'replaced', at: 2, piles: ['a'], by: null },
        { type: 'printed', id: 'b', revision: 2, data: { title: '旧' } },
      ])
      expect(prints.toArray().every(isPrintEvent)).toBe(true)
    },
  },
}

/** What is wrong with a list: numbers out of step, and migrations that no example exercises. */
function faultsOf<Draft>(migrations: readonly Migration<Draft>[], examples: Examples<Draft>): string[] {
  return migrations.flatMap(({ to, name }, i) => [
    ...(to === i + 2 ? [] : [`${name} is number ${to}, not ${i + 2}`]),
    ...(name in examples ? [] : [`${name} is never exercised`]),
  ])
}

function exercise<Draft>(
  kind: { draft(doc: Y.Doc): Draft },
  migration: Migration<Draft>,
  { before, after }: Example<Draft>,
) {
  const doc = new Y.Doc()
  const draft = kind.draft(doc)
  setSchemaVersion(doc, migration.to - 1)
  before(draft)
  migrateDocument(doc, draft, [migration])
  after(draft)
  expect(schemaVersionOf(doc)).toBe(migration.to)
}

function exerciseAll<Draft>(
  kind: { readonly migrations: readonly Migration<Draft>[]; draft(doc: Y.Doc): Draft },
  examples: Examples<Draft>,
) {
  for (const migration of kind.migrations) {
    const example = examples[migration.name]
    if (example) exercise(kind, migration, example)
  }
}

describe('the migrations of this version', () => {
  test('are numbered from 2 on, and each has an example', () => {
    expect(faultsOf(libraryMigrations, libraryExamples)).toEqual([])
    expect(faultsOf(sessionMigrations, sessionExamples)).toEqual([])
    expect(faultsOf(runMigrations, runExamples)).toEqual([])
    expect(faultsOf(printsMigrations, printsExamples)).toEqual([])
  })

  test('do what their examples say', () => {
    exerciseAll(libraryKind, libraryExamples)
    exerciseAll(sessionKind, sessionExamples)
    exerciseAll(runKind, runExamples)
    exerciseAll(printsKind, printsExamples)
    const kinds = [libraryKind, sessionKind, runKind, printsKind]
    const lists = [libraryMigrations, sessionMigrations, runMigrations, printsMigrations]
    expect(kinds.map(({ schemaVersion }) => schemaVersion)).toEqual(lists.map(({ length }) => length + 1))
  })
})

describe('how a list is run', () => {
  const madeUp: readonly Migration<SessionDraft>[] = [
    { to: 2, name: 'nameTheTheme', up: ({ details }) => details.set('theme', details.get('title')) },
    { to: 3, name: 'quoteTheTheme', up: ({ details }) => details.set('theme', `《${String(details.get('theme'))}》`) },
  ]

  function written(version: number, fields: Record<string, unknown>) {
    const doc = new Y.Doc()
    if (version > 1) setSchemaVersion(doc, version)
    const draft = sessionKind.draft(doc)
    for (const [field, value] of Object.entries(fields)) draft.details.set(field, value)
    return { doc, draft }
  }

  test.each([
    ['a document of the first version takes all', 1, { title: '春' }, '《春》'],
    ['one in between takes the rest', 2, { theme: '春' }, '《春》'],
  ])('%s, in order of number', (_what, version, fields, theme) => {
    for (const list of [madeUp, madeUp.toReversed()]) {
      const { doc, draft } = written(version, fields)
      const stored = Y.encodeStateAsUpdate(doc)
      const update = migrateDocument(doc, draft, list)
      expect(draft.details.get('theme')).toBe(theme)
      expect(schemaVersionOf(doc)).toBe(3)

      const again = new Y.Doc()
      for (const part of [stored, update ?? new Uint8Array()]) Y.applyUpdate(again, part)
      expect(again.getMap('details').get('theme')).toBe(theme)
      expect(schemaVersionOf(again)).toBe(3)
    }
  })

  test.each([
    ['up to date', 3],
    ['newer', 4],
  ])('a document that is %s is left as it is', (_what, version) => {
    const { doc, draft } = written(version, { theme: '春' })
    const before = Y.encodeStateAsUpdate(doc)
    expect(migrateDocument(doc, draft, madeUp)).toBe(null)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('the version after a list is the highest number, 1 without any', () => {
    expect([versionAfter([]), versionAfter(madeUp)]).toEqual([1, 3])
  })

  test('the faults of a list are found', () => {
    const example = { before: () => {}, after: () => {} }
    expect(faultsOf(madeUp, { nameTheTheme: example, quoteTheTheme: example })).toEqual([])
    expect(faultsOf(madeUp, { nameTheTheme: example })).toEqual(['quoteTheTheme is never exercised'])
    expect(faultsOf(madeUp.slice(1), { quoteTheTheme: example })).toEqual(['quoteTheTheme is number 3, not 2'])
  })

  test('an example that is not met fails', () => {
    const [first] = madeUp
    const wrong: Example<SessionDraft> = {
      before: ({ details }) => details.set('title', '春'),
      after: ({ details }) => expect(details.get('theme')).toBe('秋'),
    }
    expect(() => first && exercise(sessionKind, first, wrong)).toThrow('秋')
  })
})
