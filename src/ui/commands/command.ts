import type { RunState } from '../../domain/run/runState'
import type { Place, ScreenName } from '../state/place'

export const commandMenus = ['file', 'edit', 'segment', 'live', 'view', 'go', 'help'] as const
export type CommandMenu = (typeof commandMenus)[number]

/** What a command may depend on to know whether it can run. */
export interface CommandContext {
  readonly selectedIds: readonly string[]
  readonly place: Place
  readonly hasSession: boolean
  readonly readOnly: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** A text field is focused. */
  readonly textFocused: boolean
  /** The running order has the focus, not a field of the panel. */
  readonly gridFocused: boolean
  /** The phase of the shown run; null if there is none. */
  readonly runPhase: RunState['phase'] | null
  /** For the console's commands: whether there is time to take away, a next segment to cut, and one to go back to. */
  readonly canTakeMinute: boolean
  readonly canSkipNext: boolean
  readonly canGoBack: boolean
  /** The console is shown and its keys are locked: only commands with `worksLocked` run. */
  readonly isLocked: boolean
  /** The open tray of the console; null if there is none. */
  readonly tray: string | null
}

/** What a user can run from menu, palette or key. Its label is the i18n key `command.<id>`. */
export interface Command {
  /** `segment.skip`: names the label, and is sent back by the native menu. */
  readonly id: string
  /** `Mod+Shift+K`; Mod is ⌘ on a Mac and Ctrl elsewhere. The first of several is the one that is shown. */
  readonly keys: readonly string[]
  readonly menu: CommandMenu | null
  /** Only available on this screen. */
  readonly scope: ScreenName | null
  /** Its keys also work while a text field is focused. */
  readonly inText: boolean
  /** Those of its keys that work whatever is focused, even while an input method composes. */
  readonly keysAlways: readonly string[]
  /** Leaves uncommitted text in its field; any other command commits it first, so that it acts on what is visible. */
  readonly keepsDraft: boolean
  /** Works under the show lock. */
  readonly worksLocked: boolean
  /** A separator above it in its menu. */
  readonly divided: boolean
  enabled(context: CommandContext): boolean
  /** `pressedMs`: when the key was pressed, on the page's clock; a busy window may handle it well after that. */
  run(context: CommandContext, pressedMs: number): void | Promise<void>
}

interface Declared extends Partial<
  Pick<Command, 'menu' | 'scope' | 'inText' | 'keysAlways' | 'keepsDraft' | 'worksLocked' | 'divided' | 'enabled'>
> {
  readonly id: string
  readonly keys?: string | readonly string[]
  readonly run: Command['run']
}

/** Whether the console of an active run is shown: only commands that are meant to leave it do so. */
export const isOnConsole = ({ place, runPhase }: Pick<CommandContext, 'place' | 'runPhase'>): boolean =>
  place.screen === 'live' && runPhase !== null && runPhase !== 'ended'

/** Declares a command. Add it to `allCommands`: menu, palette, keys and shortcut sheet read that list. */
export const command = ({ keys = [], menu = null, scope = null, ...rest }: Declared): Command => ({
  inText: false,
  keysAlways: [],
  keepsDraft: false,
  worksLocked: false,
  divided: false,
  enabled: () => true,
  ...rest,
  keys: typeof keys === 'string' ? [keys] : keys,
  menu,
  scope,
})

export const isAvailable = ({ scope, worksLocked, enabled }: Command, context: CommandContext): boolean =>
  (scope === null || scope === context.place.screen) && (worksLocked || !context.isLocked) && enabled(context)
