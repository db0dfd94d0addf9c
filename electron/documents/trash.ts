import { caseDocumentId, isRunId, libraryId, printsIdOf } from '../../src/document/documentKind'
import { purgeEntity, removeEntity } from '../../src/document/edits/libraryEdits'
import type { EntityRef, LibrarySnapshot } from '../../src/domain/library'
import { expiredIn } from '../../src/domain/trash/expiredIn'
import { ownedBy } from '../../src/domain/trash/ownedBy'
import { runSnapshot } from './content'
import type { Damaged } from './rescue/damaged'
import type { Hosts } from './hosts'
import type { Store } from './store/store'
import type { Summaries } from './summaries'

/**
 * Removes things from the workspace for good. The library records it first, and on disk; then the documents of sessions,
 * cases and seasons are removed. If the app is killed in between, the next start finds those that the library has given up, and
 * removes them.
 */
export class Trash {
  constructor(
    private readonly store: Store,
    private readonly hosts: Hosts,
    private readonly summaries: Summaries,
    private readonly damaged: ReadonlyMap<string, Damaged>,
  ) {}

  /** Deletes for good those of the given entities that are in the trash. `now` in epoch ms. Throws a ProblemError. */
  async purge(refs: readonly EntityRef[], now: number): Promise<void> {
    const host = await this.hosts.open(libraryId, false)
    const library = host.snapshot() as LibrarySnapshot
    const owned = ownedBy(library, new Set(refs.map(({ id }) => id)))
    await host.editLibrary([
      ...owned.map(({ collection, id }) => removeEntity(collection, id, now)),
      ...[...refs, ...owned].map(({ collection, id }) => purgeEntity(collection, id, now)),
    ])
    await this.#removeDocuments()
  }

  /** Removes what has been in the trash for 90 days, and what a kill left behind. Call it after the start. */
  async clear(now: number): Promise<void> {
    if ((await this.hosts.open(libraryId, false)).isReadOnly) return
    const library = await this.#library()
    // As long as a session cannot be read, nobody knows what it refers to.
    const summaries = this.summaries.all()
    const read = new Set(summaries.map(({ id }) => id))
    const isKnown = [...library.sessions.values()].every(
      ({ id, purgedAt }) => purgedAt !== undefined || read.has(id) || !this.store.has(id),
    )
    const expired = isKnown ? expiredIn(library, summaries, now) : []
    if (expired.length > 0) await this.purge(expired, now)
    else await this.#removeDocuments()
  }

  async #library(): Promise<LibrarySnapshot> {
    return (await this.hosts.open(libraryId, false)).snapshot() as LibrarySnapshot
  }

  async #removeDocuments(): Promise<void> {
    const { sessions, cases, seasons } = await this.#library()
    for (const { id, purgedAt } of seasons.values()) await this.#removeIfGone(printsIdOf(id), purgedAt)
    for (const { id, purgedAt } of cases.values()) await this.#removeIfGone(caseDocumentId(id), purgedAt)
    const gone = [...sessions.values()]
      .filter(({ purgedAt }) => purgedAt !== undefined)
      .map(({ id }) => id)
      .filter((id) => this.store.has(id) || this.store.has(printsIdOf(id)))
    if (gone.length === 0) return
    const runs = await this.#runsBySession()
    for (const id of gone) {
      const ids = [id, printsIdOf(id), ...(runs.get(id) ?? [])].filter((one) => this.store.has(one))
      // Damaged documents wait for a decision first.
      if (ids.some((one) => this.damaged.has(one))) continue
      await this.hosts.end(ids)
      await this.store.remove(ids)
      this.summaries.removed([id])
    }
  }

  /** Damaged documents wait for a decision first. */
  async #removeIfGone(documentId: string, purgedAt: number | undefined): Promise<void> {
    if (purgedAt === undefined || !this.store.has(documentId) || this.damaged.has(documentId)) return
    await this.hosts.end([documentId])
    await this.store.remove([documentId])
  }

  /** The ids of all runs, by session. */
  async #runsBySession(): Promise<ReadonlyMap<string, readonly string[]>> {
    const runs = new Map<string, string[]>()
    for (const id of this.store.ids().filter(isRunId)) {
      const { updates, unreadable } = await this.store.load(id)
      const sessionId = unreadable === 0 ? runSnapshot(id, updates)?.plan?.sessionId : undefined
      if (sessionId !== undefined) runs.set(sessionId, [...(runs.get(sessionId) ?? []), id])
    }
    return runs
  }
}
