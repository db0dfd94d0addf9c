import * as Y from 'yjs'
import type { LibraryDraft } from '../edits/libraryEdits'
import { putIntoSeasons } from './libraryBefore2'
import { schemaVersionOf, setSchemaVersion } from './schemaVersion'
import { eventsFromBefore2 } from './printsBefore2'
import type { CaseDraft } from '../shape/caseShape'
import type { PrintsDraft } from '../shape/printsDraft'
import type { RunDraft } from '../shape/runDraft'
import type { SessionDraft } from '../shape/sessionDraft'

/** Migrates a document from the previous version to `to`. Run only by the host, before any window sees the document. */
export interface Migration<Draft> {
  /** 2, 3, 4 …: a document starts with version 1. */
  readonly to: number
  readonly name: string
  up(draft: Draft): void
}

export const libraryMigrations: readonly Migration<LibraryDraft>[] = [
  { to: 2, name: 'seasonsOfCasesAndTopics', up: putIntoSeasons },
]
export const sessionMigrations: readonly Migration<SessionDraft>[] = [
  {
    to: 2,
    // Copies that an older app makes would lose which concern a question came from.
    name: 'questionsOfConcerns',
    up: () => {},
  },
]
export const caseMigrations: readonly Migration<CaseDraft>[] = []
export const runMigrations: readonly Migration<RunDraft>[] = [
  {
    to: 2,
    // An app that does not know these events would show wrong times, so it must not take the log for complete.
    name: 'eventsOfClockAndRedo',
    up: () => {},
  },
]
export const printsMigrations: readonly Migration<PrintsDraft>[] = [
  {
    to: 2,
    name: 'printsToEvents',
    up: ({ prints }) => {
      const events = eventsFromBefore2(prints.toArray())
      prints.delete(0, prints.length)
      prints.push([...events])
    },
  },
]

/** The version of a document after all migrations. */
export const versionAfter = (migrations: readonly Pick<Migration<never>, 'to'>[]): number =>
  Math.max(1, ...migrations.map(({ to }) => to))

/**
 * Runs the missing migrations of an older document, by number and in one transaction. Returns the update to store; null
 * if there is nothing to do or a newer version wrote the document.
 */
export function migrateDocument<Draft>(
  doc: Y.Doc,
  draft: Draft,
  migrations: readonly Migration<Draft>[],
): Uint8Array | null {
  const version = schemaVersionOf(doc)
  const due = migrations.filter(({ to }) => to > version).sort((a, b) => a.to - b.to)
  if (due.length === 0) return null
  const before = Y.encodeStateVector(doc)
  doc.transact(() => {
    for (const { up } of due) up(draft)
    setSchemaVersion(doc, versionAfter(migrations))
  })
  return Y.encodeStateAsUpdate(doc, before)
}
