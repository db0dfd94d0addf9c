import type { LibraryDraft } from './libraryEdits'
import type { SessionDraft } from './sessionDraft'

/** Brings a document from the version before to `to`. Run by the host alone, before any window sees the document. */
export interface Migration<Draft> {
  readonly to: number
  readonly name: string
  up(draft: Draft): void
}

export const libraryMigrations: readonly Migration<LibraryDraft>[] = []
export const sessionMigrations: readonly Migration<SessionDraft>[] = []

/** The migrations from `version` on, in order. */
export function migrationsAfter<Draft>(
  migrations: readonly Migration<Draft>[],
  version: number,
): readonly Migration<Draft>[] {
  return migrations.filter(({ to }) => to > version).sort((a, b) => a.to - b.to)
}
