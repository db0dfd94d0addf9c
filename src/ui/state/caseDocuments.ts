import { createStore, useStore } from 'zustand'
import { caseDocumentId, caseKind } from '../../document/documentKind'
import { Replica } from '../../document/replica'
import type { CaseId } from '../../domain/ids'
import type { CaseDetails } from '../../domain/season/caseDetails'
import type { Problem } from '../../ipc/problem'
import type { DocumentLink } from './documentLink'
import { forgetDocument, gestures, joinDocument, refuseEdits, type CaseReplica } from './documents'
import { holdDraft } from './saving'
import { problemOf } from './studio'

/** A case's own document as this window knows it. */
export interface OpenCase {
  /** Null until it is loaded. */
  readonly details: CaseDetails | null
  /** Why it can only be read; null if it can be edited. */
  readonly readOnly: Problem | null
  /** Why it could not be opened; null if it could. */
  readonly problem: Problem | null
}

const notLoaded: OpenCase = { details: null, readOnly: null, problem: null }

const openCases = createStore<ReadonlyMap<CaseId, OpenCase>>(() => new Map())
const replicas = new Map<CaseId, { readonly replica: CaseReplica; link: DocumentLink<CaseReplica> | null }>()

export const useOpenCase = (id: CaseId): OpenCase => useStore(openCases, (all) => all.get(id) ?? notLoaded)

/** All open cases; follows every edit. */
export const useOpenCases = (): ReadonlyMap<CaseId, OpenCase> => useStore(openCases)

/** Every open case, as it is now. */
export const openCaseDetails = (): readonly CaseDetails[] =>
  [...replicas.values()].map(({ replica }) => replica.snapshot)

/** The case whose page is shown; null: none is. */
let shownCaseId: CaseId | null = null

/** The open case that differs from `before` and is not shown; null if there is none. */
export const hiddenChangedCase = (before: readonly CaseDetails[]): CaseId | null =>
  openCaseDetails().find((details) => details.id !== shownCaseId && !before.includes(details))?.id ?? null

/** Opens the document of a case whose page is shown. Returns the function that says that it no longer is. */
export function showCase(id: CaseId): () => void {
  void loadCase(id)
  shownCaseId = id
  return () => {
    if (shownCaseId === id) shownCaseId = null
  }
}

/** The replica of an open case, if it can be edited. */
export const caseReplica = (id: CaseId): CaseReplica | null =>
  openCases.getState().get(id)?.readOnly === null ? (replicas.get(id)?.replica ?? null) : null

/**
 * Opens the document of a case; it stays open as long as the window. A case that nobody has described has none: its
 * first edit creates it.
 */
export async function loadCase(id: CaseId): Promise<void> {
  if (replicas.has(id)) return
  const replica: CaseReplica = new Replica(caseKind, caseDocumentId(id))
  replicas.set(id, { replica, link: null })
  try {
    await link(id, replica, false)
  } catch (error) {
    const problem = problemOf(error)
    if (problem.code !== 'documentMissing') {
      replicas.delete(id)
      return show(id, { ...notLoaded, problem })
    }
    createWhenEdited(id, replica)
  }
  gestures.register(replica)
  replica.subscribe(() => showNow(id))
  showNow(id)
}

async function link(id: CaseId, replica: CaseReplica, create: boolean): Promise<void> {
  const linked = await joinDocument(replica, create, () => showNow(id))
  replicas.set(id, { replica, link: linked })
}

function createWhenEdited(id: CaseId, replica: CaseReplica): void {
  const stop = replica.onUpdate(() => {
    stop()
    // Until it is linked, nothing counts its edits.
    const release = holdDraft()
    link(id, replica, true).then(release, (error: unknown) => refuseEdits(problemOf(error)))
  })
}

/** Closes the documents of cases that were deleted for good, and drops their steps of undo. */
export function forgetCases(ids: readonly CaseId[]): void {
  for (const id of ids) {
    const open = replicas.get(id)
    if (open) forgetDocument(open.replica.id, open.link)
    replicas.delete(id)
  }
  openCases.setState((all) => new Map([...all].filter(([id]) => !ids.includes(id))), true)
}

function showNow(id: CaseId): void {
  const open = replicas.get(id)
  if (!open) return
  show(id, { details: open.replica.snapshot, readOnly: open.link?.state().readOnly ?? null, problem: null })
}

const show = (id: CaseId, open: OpenCase): void => openCases.setState((all) => new Map(all).set(id, open), true)
