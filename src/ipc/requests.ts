import { z } from 'zod'
import { BackedUpSession, BackupInfo, RestoredSession, RestoredWorkspace } from './backups'
import { displayKinds, type DisplaysState } from './displays'
import { collectionNames } from '../domain/library'
import type { WordReturn } from '../domain/script/wordReturn'
import { Preferences } from './preferences'
import { MenuNodes } from './menuNodes'
import { Chosen, Copies, MarksByPage, PaperRequest, printSides, Saved } from './paperShapes'
import { mostParts } from './printLimits'
import { FileLocation, SetAsideCopies, WorkspaceInfo, WorkspaceState } from './workspaceShapes'

interface Request {
  readonly input: z.ZodType
  readonly output: z.ZodType
}

const nothing = z.undefined()

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** Names a backup; one that is not in main's list is no backup. */
const BackupHandle = z.string().max(40)

const Ref = z.strictObject({ collection: z.enum(collectionNames), id: z.string().max(64) })

const DisplayId = z.strictObject({ kind: z.enum(displayKinds), department: z.string().max(100) })

/** Every request a window can make of main. A failure comes back as `{ ok: false, problem }`. */
export const requests = {
  'workspace.state': { input: nothing, output: WorkspaceState },
  /** Workspaces that can be opened without looking for their folder; the one that is open first. */
  'workspace.list': { input: nothing, output: z.array(WorkspaceInfo) },
  /** Asks for the folder of another workspace, or an empty one. Null: given up. */
  'workspace.choose': { input: nothing, output: z.string().nullable() },
  /** Opens another workspace, by its handle, and remembers it. The page has to be read again. */
  'workspace.open': { input: z.string().max(64), output: z.void() },
  /** Restores everything that a backup holds, where there is nothing else. */
  'workspace.restoreBackup': { input: BackupHandle, output: RestoredWorkspace },
  'workspace.create': { input: z.enum(['sample', 'empty']), output: WorkspaceState },
  /** Opens a port for the document; it arrives by `window.postMessage` (see preload). Creates what is not there. */
  'document.open': { input: z.strictObject({ documentId: z.string(), create: z.boolean() }), output: z.void() },
  /** Takes what was saved for damaged documents: `backup` (newest backup plus all that still reads) or `readable`. */
  'damage.resolve': {
    input: z.strictObject({ documentIds: z.array(z.string()).min(1), take: z.enum(['backup', 'readable']) }),
    output: WorkspaceState,
  },
  /** The copies of damaged stores that lie in the workspace. */
  'setAside.list': { input: nothing, output: SetAsideCopies },
  /** Removes them, unless something damaged still waits for a decision. Answers what is left. */
  'setAside.remove': { input: nothing, output: SetAsideCopies },
  /** Asks for a folder to go on in where the workspace could not be opened, for this run of the app. Null: given up. */
  'workspace.openElsewhere': { input: nothing, output: WorkspaceState.nullable() },
  /** Asks for a folder and writes the whole workspace there, edits in memory included. Null: given up. */
  'workspace.saveElsewhere': { input: nothing, output: z.string().nullable() },
  /** Deletes for good what is in the trash, sessions with their runs and prints. What is not in the trash stays. */
  'trash.purge': { input: z.array(Ref).min(1).max(50_000), output: z.void() },
  /** Makes a backup of everything now. */
  'backup.make': { input: nothing, output: z.void() },
  /** The newest first. */
  'backup.list': { input: nothing, output: z.array(BackupInfo) },
  'backup.sessions': { input: BackupHandle, output: z.array(BackedUpSession) },
  /** `copyMark` is put behind the theme where the session itself is still there. */
  'backup.restoreSession': {
    input: z.strictObject({ backup: BackupHandle, sessionId: z.string().max(64), copyMark: z.string().max(60) }),
    output: RestoredSession,
  },
  'displays.list': { input: nothing, output: z.custom<DisplaysState>() },
  /** Opens a display of a run full screen on a screen, or moves it there. */
  'displays.open': { input: DisplayId.extend({ screenId: z.string(), runId: z.string() }), output: z.void() },
  /** Opens again, for a run, what was open when its console was last there. */
  'displays.reopen': { input: z.string(), output: z.void() },
  'displays.close': { input: DisplayId, output: z.void() },
  /** The window of one display shows another one, unless that is open in another window. */
  'displays.turn': { input: z.strictObject({ from: DisplayId, to: DisplayId }), output: z.void() },
  /** A display's menu: its window goes into full screen, or out of it. */
  'displays.fullScreen': { input: nothing, output: z.void() },
  /** Whether a show goes on: the machine must not go to sleep then, and the window is held open. */
  'run.hold': { input: z.boolean(), output: z.void() },
  /** A key of GO was pressed on a display: it is for the console. */
  'run.go': { input: nothing, output: z.void() },
  /** Leaving is meant, though a show goes on. */
  'run.leave': { input: z.enum(['close', 'quit']), output: z.void() },
  /** The show clock's now, epoch ms. */
  'clock.read': { input: nothing, output: z.number() },
  /** Takes the system's time over after it was set. Answers by how much the show clock was set, ms. */
  'clock.follow': { input: nothing, output: z.number() },
  /** Sets the show clock by some ms: what `clock.follow` did, taken back or done again. Answers the same. */
  'clock.step': { input: z.number().finite(), output: z.number() },
  'preferences.set': { input: Preferences.partial(), output: Preferences },
  /** As the keys of the system do it, so that the page's own events for it come. */
  'clipboard.act': { input: z.enum(['cut', 'copy', 'paste']), output: z.void() },
  'menu.set': { input: MenuNodes, output: z.void() },
  'paper.render': {
    input: PaperRequest,
    output: z.strictObject({
      pdf: bytes,
      pages: z.number().int(),
      missing: z.array(z.strictObject({ character: z.string(), where: z.string() })),
      /** By page, the ids of the pieces that stand on it. */
      pieces: z.array(z.array(z.string())),
      marks: MarksByPage,
      /** Of the first page, in points. */
      width: z.number(),
      height: z.number(),
    }),
  },
  /** Asks where to, and writes the PDF. Null: given up. */
  'paper.save': { input: PaperRequest.extend({ fileName: z.string().max(200) }), output: Saved.nullable() },
  /** Asks where to, and writes a Word file of a paper that has one. Null: given up. */
  'paper.saveWord': { input: PaperRequest.extend({ fileName: z.string().max(200) }), output: Chosen.nullable() },
  /** Asks for a folder to save several papers in. Null: given up. */
  'paper.chooseFolder': { input: nothing, output: Chosen.nullable() },
  /** Writes a paper into the folder that was chosen last. */
  'paper.saveInto': { input: PaperRequest.extend({ fileName: z.string().max(200) }), output: Saved },
  /**
   * Opens the system's print dialog for papers of one size, as one job. Answers, paper by paper, what stands on its
   * pages; null: given up.
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
  /** Opens the print dialog for slips (src/papers/replacementSlip), once and on one side. False: given up. */
  'paper.printSlips': {
    input: PaperRequest.pick({ language: true, house: true, printedAt: true }).extend({
      slips: z.array(z.unknown()).min(1),
      title: z.string().max(200),
    }),
    output: z.boolean(),
  },
  /** Reads scripts back from a Word file, which comes as its bytes. `titles` are those of the session's segments. */
  'word.read': {
    input: z.strictObject({ name: z.string().max(260), bytes, titles: z.array(z.string().max(1_000)).max(2_000) }),
    output: z.custom<WordReturn>(),
  },
  /** Gives up what is being made. */
  'paper.stop': { input: nothing, output: z.void() },
  'folder.show': { input: FileLocation, output: z.void() },
} as const satisfies Record<string, Request>

export type Requests = typeof requests
export type RequestName = keyof Requests
export type Input<Name extends RequestName> = z.input<Requests[Name]['input']>
export type Output<Name extends RequestName> = z.output<Requests[Name]['output']>
