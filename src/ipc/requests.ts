import { z } from 'zod'
import { AddedFile, attachmentStates, ContentHash, largeFileBytes, NamedContent, OfferedFile } from './attachmentShapes'
import { BackedUpSession, BackupInfo, RestoredSession, RestoredWorkspace } from './backups'
import { displayKinds, type DisplaysState } from './displays'
import { collectionNames } from '../domain/library'
import type { FoundTexts } from '../domain/search/findTexts'
import type { WordReturn } from '../domain/script/wordReturn'
import { Preferences } from './preferences'
import { MenuNodes } from './menuNodes'
import { Chosen, Copies, MarksByPage, PaperRequest, printSides, Saved } from './paperShapes'
import { mostParts } from './printLimits'
import { FileLocation, SetAsideCopies, WorkspaceInfo, WorkspaceState } from './workspaceShapes'
import type { CaseDetails } from '../domain/season/caseDetails'

interface Request {
  readonly input: z.ZodType
  readonly output: z.ZodType
}

const nothing = z.undefined()

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** The id of a backup. Main checks it against its own list. */
const BackupHandle = z.string().max(40)

const Ref = z.strictObject({ collection: z.enum(collectionNames), id: z.string().max(64) })

const DisplayId = z.strictObject({ kind: z.enum(displayKinds), department: z.string().max(100) })

/** Every request that a window can make of main. A failed request is answered with `{ ok: false, problem }`. */
export const requests = {
  'workspace.state': { input: nothing, output: WorkspaceState },
  /** Workspaces that can be opened without choosing a folder; the open one first. */
  'workspace.list': { input: nothing, output: z.array(WorkspaceInfo) },
  /** Asks for the folder of another workspace, or an empty one. Null: cancelled. */
  'workspace.choose': { input: nothing, output: z.string().nullable() },
  /** Opens another workspace, by its id, and remembers it. The page has to be reloaded. */
  'workspace.open': { input: z.string().max(64), output: z.void() },
  /** Restores everything in a backup into an empty workspace. */
  'workspace.restoreBackup': { input: BackupHandle, output: RestoredWorkspace },
  'workspace.create': { input: z.enum(['sample', 'empty']), output: WorkspaceState },
  /**
   * Opens a port for the document, which arrives by `window.postMessage` (see preload). Creates the document if it does
   * not exist.
   */
  'document.open': { input: z.strictObject({ documentId: z.string(), create: z.boolean() }), output: z.void() },
  /**
   * Chooses what to use for damaged documents: `backup` (newest backup plus everything still readable) or `readable`.
   */
  'damage.resolve': {
    input: z.strictObject({ documentIds: z.array(z.string()).min(1), take: z.enum(['backup', 'readable']) }),
    output: WorkspaceState,
  },
  /** The copies of damaged stores in the workspace. */
  'setAside.list': { input: nothing, output: SetAsideCopies },
  /** Removes them, unless a damaged document still waits for a decision. Answers with what is left. */
  'setAside.remove': { input: nothing, output: SetAsideCopies },
  /** Asks for a folder to work in if the workspace could not be opened, until the app quits. Null: cancelled. */
  'workspace.openElsewhere': { input: nothing, output: WorkspaceState.nullable() },
  /** Asks for a folder and writes the whole workspace there, including edits in memory. Null: cancelled. */
  'workspace.saveElsewhere': { input: nothing, output: z.string().nullable() },
  /** Deletes for good what is in the trash, sessions with their runs and prints. Anything else stays. */
  'trash.purge': { input: z.array(Ref).min(1).max(50_000), output: z.void() },
  /** The texts, figures and refinements of cases. Cases without a document of their own are left out. */
  'cases.details': { input: z.array(z.string().max(64)).max(50_000), output: z.custom<CaseDetails[]>() },
  /**
   * Finds what was typed in the texts of all sessions and cases, newest session first, at most so many of each list.
   * Null: a later search has overtaken it.
   */
  'search.texts': {
    input: z.strictObject({ typed: z.string().max(200), most: z.number().int().min(1).max(100) }),
    output: z.custom<FoundTexts | null>(),
  },
  /** Makes a backup of everything now. */
  'backup.make': { input: nothing, output: z.void() },
  /** Newest first. */
  'backup.list': { input: nothing, output: z.array(BackupInfo) },
  'backup.sessions': { input: BackupHandle, output: z.array(BackedUpSession) },
  /** `copyMark` is appended to the theme if the session still exists. */
  'backup.restoreSession': {
    input: z.strictObject({ backup: BackupHandle, sessionId: z.string().max(64), copyMark: z.string().max(60) }),
    output: RestoredSession,
  },
  'displays.list': { input: nothing, output: z.custom<DisplaysState>() },
  /** Opens a display of a run full screen on a screen, or moves it there. */
  'displays.open': { input: DisplayId.extend({ screenId: z.string(), runId: z.string() }), output: z.void() },
  /** Opens again, for a run, the displays that were open when a console was last there. */
  'displays.reopen': { input: z.string(), output: z.void() },
  'displays.close': { input: DisplayId, output: z.void() },
  /** The window of one display shows another one, unless that is open in its own window. */
  'displays.turn': { input: z.strictObject({ from: DisplayId, to: DisplayId }), output: z.void() },
  /** From a display's menu: enters or leaves full screen. */
  'displays.fullScreen': { input: nothing, output: z.void() },
  /** Whether a run is going on: then the machine must not go to sleep, and the window is kept open. */
  'run.hold': { input: z.boolean(), output: z.void() },
  /** A key of GO was pressed on a display; it is passed to the console. */
  'run.go': { input: nothing, output: z.void() },
  /** Confirms leaving during a run. */
  'run.leave': { input: z.enum(['close', 'quit']), output: z.void() },
  /** The present time of the run clock, epoch ms. */
  'clock.read': { input: nothing, output: z.number() },
  /** Adopts the system's time after it was set. Answers by how much the run clock changed, ms. */
  'clock.follow': { input: nothing, output: z.number() },
  /** Changes the run clock by an amount in ms, to undo or redo `clock.follow`. Answers the same. */
  'clock.step': { input: z.number().finite(), output: z.number() },
  'preferences.set': { input: Preferences.partial(), output: Preferences },
  /** Like the system's keys, so that the page gets its own events for it. */
  'clipboard.act': { input: z.enum(['cut', 'copy', 'paste']), output: z.void() },
  'menu.set': { input: MenuNodes, output: z.void() },
  'paper.render': {
    input: PaperRequest,
    output: z.strictObject({
      pdf: bytes,
      pages: z.number().int(),
      missing: z.array(z.strictObject({ character: z.string(), where: z.string() })),
      /** For each page, the ids of the pieces on it. */
      pieces: z.array(z.array(z.string())),
      marks: MarksByPage,
      /** Size of the first page, in points. */
      width: z.number(),
      height: z.number(),
    }),
  },
  /** Asks for a file and writes the PDF. Null: cancelled. */
  'paper.save': { input: PaperRequest.extend({ fileName: z.string().max(200) }), output: Saved.nullable() },
  /** Asks for a file and writes a Word file of a paper that has one. Null: cancelled. */
  'paper.saveWord': { input: PaperRequest.extend({ fileName: z.string().max(200) }), output: Chosen.nullable() },
  /** Asks for a folder to save several papers in. Null: cancelled. */
  'paper.chooseFolder': { input: nothing, output: Chosen.nullable() },
  /** Writes a paper into the folder that was chosen last. */
  'paper.saveInto': { input: PaperRequest.extend({ fileName: z.string().max(200) }), output: Saved },
  /**
   * Opens the system's print dialog for papers of one size, as one job. Answers what is on each paper's pages; null:
   * cancelled.
   */
  'paper.print': {
    input: z.strictObject({
      parts: z.array(PaperRequest).min(1).max(mostParts),
      title: z.string().max(200),
      copies: Copies,
      sides: z.enum(printSides),
    }),
    output: z.array(MarksByPage).nullable(),
  },
  /** Opens the print dialog for slips (src/papers/replacementSlip), one copy on one side. False: cancelled. */
  'paper.printSlips': {
    input: PaperRequest.pick({ language: true, house: true, printedAt: true }).extend({
      slips: z.array(z.unknown()).min(1),
      title: z.string().max(200),
    }),
    output: z.boolean(),
  },
  /** Reads scripts from the bytes of a Word file. `titles` are those of the session's segments. */
  'word.read': {
    input: z.strictObject({ name: z.string().max(260), bytes, titles: z.array(z.string().max(1_000)).max(2_000) }),
    output: z.custom<WordReturn>(),
  },
  /** Asks for files to attach, several or one. Answers an empty list if it was cancelled. */
  'attachments.choose': { input: z.strictObject({ several: z.boolean() }), output: z.array(OfferedFile) },
  /** The files that a person dropped on this window, or pasted into it, last. Each drop is answered once. */
  'attachments.dropped': { input: nothing, output: z.array(OfferedFile) },
  /** Copies an offered file into the workspace. Null: cancelled by `attachments.cancel`. */
  'attachments.add': { input: z.number().int(), output: AddedFile.nullable() },
  'attachments.cancel': { input: z.number().int(), output: z.void() },
  /** Stores bytes that belong to no file, such as a pasted picture. */
  'attachments.addBytes': {
    input: z.strictObject({
      name: z.string().min(1).max(300),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= largeFileBytes),
    }),
    output: AddedFile,
  },
  /** Whether files are in the workspace, unchanged; in the order of the question. */
  'attachments.states': { input: z.array(ContentHash).max(2_000), output: z.array(z.enum(attachmentStates)) },
  /** Opens a read-only copy in the system's program for its type, if it is one of `fileTypes`. */
  'attachments.open': { input: NamedContent, output: z.void() },
  /** Asks where to save a copy. Null: cancelled. */
  'attachments.saveCopy': { input: NamedContent, output: Chosen.nullable() },
  /** Cancels what is being made. */
  'paper.stop': { input: nothing, output: z.void() },
  'folder.show': { input: FileLocation, output: z.void() },
} as const satisfies Record<string, Request>

export type Requests = typeof requests
export type RequestName = keyof Requests
export type Input<Name extends RequestName> = z.input<Requests[Name]['input']>
export type Output<Name extends RequestName> = z.output<Requests[Name]['output']>
