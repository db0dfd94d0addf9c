import type * as Y from 'yjs'
import { collectionNames, type LibrarySnapshot } from '../domain/library'
import { caseTextNames, type CaseDetails, type CaseTexts } from '../domain/season/caseDetails'
import type { RunPlan } from '../domain/run/plan/plan'
import type { SessionSnapshot } from '../domain/session'
import type { LibraryDraft } from './edits/libraryEdits'
import { caseDraft, readFigure, readRefinement, type CaseDraft } from './shape/caseShape'
import { readEntity } from './shape/libraryShape'
import {
  caseMigrations,
  libraryMigrations,
  printsMigrations,
  runMigrations,
  sessionMigrations,
  versionAfter,
  type Migration,
} from './migrations/migrations'
import { newId } from './edits/newId'
import { readRow } from './shape/rowShape'
import { isPrintEvent, printsDraft, type PrintsDraft, type PrintsSnapshot } from './shape/printsDraft'
import { runDraft, type RunDraft } from './shape/runDraft'
import { isEvent, readPlan, type RunSnapshot } from './shape/runShape'
import { sessionDraft, type SessionDraft } from './shape/sessionDraft'
import { readActual, readAttendee, readColumn, readDetails, readPresences, readRun } from './shape/sessionShape'
import { keyedView, logView, sortedView, textView, wholeView, type View } from './shape/views'

/** The document that holds everything except the sessions. */
export const libraryId = 'library'

/** How one kind of document is edited and read. */
export interface DocumentKind<Snapshot, Draft> {
  readonly name: 'library' | 'session' | 'case' | 'run' | 'prints'
  readonly schemaVersion: number
  readonly migrations: readonly Migration<Draft>[]
  draft(doc: Y.Doc): Draft
  /** The parts of its snapshot, each updated on its own, and how they are put together. */
  view(doc: Y.Doc, id: string): { readonly parts: readonly View[]; snapshot(): Snapshot }
}

export const libraryKind: DocumentKind<LibrarySnapshot, LibraryDraft> = {
  name: 'library',
  schemaVersion: versionAfter(libraryMigrations),
  migrations: libraryMigrations,
  draft: (doc) =>
    Object.fromEntries(collectionNames.map((name) => [name, doc.getMap(name)])) as unknown as LibraryDraft,
  view: (doc) => {
    const views = collectionNames.map((name) => {
      const view = keyedView(doc.getMap(name), (id, map) => readEntity(name, id, map))
      return [name, view] as const
    })
    const snapshot = () => Object.freeze(Object.fromEntries(views.map(([name, view]) => [name, view.current()])))
    return { parts: views.map(([, view]) => view), snapshot: () => snapshot() as unknown as LibrarySnapshot }
  },
}

export const sessionKind: DocumentKind<SessionSnapshot, SessionDraft> = {
  name: 'session',
  schemaVersion: versionAfter(sessionMigrations),
  migrations: sessionMigrations,
  draft: sessionDraft,
  view: (doc, id) => {
    const draft = sessionDraft(doc)
    const details = wholeView(draft.details, readDetails)
    const notes = textView(draft.notes)
    const rows = keyedView(draft.rows, readRow)
    const presences = wholeView(draft.presences, readPresences)
    const cueColumns = sortedView(keyedView(draft.cueColumns, readColumn))
    const attendees = sortedView(keyedView(draft.attendees, readAttendee))
    const runs = sortedView(keyedView(draft.runs, readRun))
    const actuals = keyedView(draft.actuals, readActual)
    return {
      parts: [details, notes, rows, presences, cueColumns, attendees, runs, actuals],
      snapshot: () =>
        Object.freeze<SessionSnapshot>({
          id,
          details: details.current(),
          notes: notes.current(),
          rows: rows.current(),
          presences: presences.current(),
          cueColumns: cueColumns.current(),
          attendees: attendees.current(),
          runs: runs.current(),
          actuals: actuals.current(),
        }),
    }
  },
}

export const caseKind: DocumentKind<CaseDetails, CaseDraft> = {
  name: 'case',
  schemaVersion: versionAfter(caseMigrations),
  migrations: caseMigrations,
  draft: caseDraft,
  view: (doc, id) => {
    const draft = caseDraft(doc)
    const texts = caseTextNames.map((name) => [name, textView(draft[name])] as const)
    const figures = sortedView(keyedView(draft.figures, readFigure))
    const refinements = keyedView(draft.refinements, readRefinement)
    return {
      parts: [...texts.map(([, view]) => view), figures, refinements],
      snapshot: () =>
        Object.freeze<CaseDetails>({
          id: caseOf(id) ?? id,
          ...(Object.fromEntries(texts.map(([name, view]) => [name, view.current()])) as CaseTexts),
          figures: figures.current(),
          refinements: Object.freeze([...refinements.current().values()].sort((a, b) => a.at - b.at)),
        }),
    }
  },
}

export const runKind: DocumentKind<RunSnapshot, RunDraft> = {
  name: 'run',
  schemaVersion: versionAfter(runMigrations),
  migrations: runMigrations,
  draft: runDraft,
  view: (doc, id) => {
    const draft = runDraft(doc)
    const plan = wholeView<RunPlan | null>(draft.plan, readPlan)
    const log = logView(draft.log, isEvent)
    return { parts: [plan, log], snapshot: () => Object.freeze({ id, plan: plan.current(), log: log.current() }) }
  },
}

export const printsKind: DocumentKind<PrintsSnapshot, PrintsDraft> = {
  name: 'prints',
  schemaVersion: versionAfter(printsMigrations),
  migrations: printsMigrations,
  draft: printsDraft,
  view: (doc, id) => {
    const log = logView(printsDraft(doc).prints, isPrintEvent)
    return { parts: [log], snapshot: () => Object.freeze({ id, log: log.current() }) }
  },
}

/** Prefix of the id of every run. */
const runPrefix = 'run-'
/** Prefix of the id of the document that records what was printed of a session or season; its id follows. */
const printsPrefix = 'prints-'
/** Prefix of the id of the document that holds the texts of a case; the case's id follows. */
const casePrefix = 'case-'

/** A new run's id, never used before. */
export const newRunId = (): string => `${runPrefix}${newId()}`

export const isRunId = (documentId: string): boolean => documentId.startsWith(runPrefix)

export const printsIdOf = (ownerId: string): string => printsPrefix + ownerId

/** The session or season whose prints a document records; null for other documents. */
export const printedOwnerOf = (documentId: string): string | null =>
  documentId.startsWith(printsPrefix) ? documentId.slice(printsPrefix.length) : null

export const caseDocumentId = (caseId: string): string => casePrefix + caseId

/** The case whose texts a document holds; null for other documents. */
export const caseOf = (documentId: string): string | null =>
  documentId.startsWith(casePrefix) ? documentId.slice(casePrefix.length) : null

export const isSessionId = (documentId: string): boolean => kindOf(documentId) === sessionKind

export type AnyKind = typeof libraryKind | typeof sessionKind | typeof caseKind | typeof runKind | typeof printsKind

export function kindOf(documentId: string): AnyKind {
  if (documentId === libraryId) return libraryKind
  if (isRunId(documentId)) return runKind
  if (caseOf(documentId) !== null) return caseKind
  return printedOwnerOf(documentId) === null ? sessionKind : printsKind
}
