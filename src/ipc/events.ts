import { z } from 'zod'
import type { DisplaysState } from './displays'
import type { SessionSummary } from '../domain/sessionSummary'
import { CopyProgress } from './attachmentShapes'
import { Preferences } from './preferences'
import { BackupStatus, Damage } from './workspaceShapes'

/** What main sends to windows unasked. */
export const events = {
  /** A command was chosen in the native menu. */
  'menu.command': z.string(),
  /** The whole derived index of sessions. */
  'workspace.summaries': z.custom<readonly SessionSummary[]>(Array.isArray),
  /** A backup was made, or failed. */
  'workspace.backup': BackupStatus,
  /** All damaged documents, whenever one more is found or one is decided on after the start. */
  'workspace.damages': z.array(Damage),
  /** How far the copy of a large file has come. */
  'attachments.progress': CopyProgress,
  /** Another window changed the preferences; all of them. */
  'preferences.changed': Preferences,
  /**
   * A person wants to close the console's window, or to quit. The window stays open until the page answers `run.leave`.
   */
  'window.leaving': z.enum(['close', 'quit']),
  /** A key of GO was pressed on a display. */
  'run.go': z.undefined(),
  'displays.changed': z.custom<DisplaysState>(),
  /**
   * The run clock was set by `byMs`; or (`jump`) the system's clock is ahead of it by that much, all steps together.
   */
  'clock.changed': z.strictObject({ reason: z.enum(['sleep', 'jump', 'followed']), byMs: z.number() }),
} as const
export type Events = { readonly [Name in keyof typeof events]: z.output<(typeof events)[Name]> }
export type EventName = keyof Events
