import type { RunState } from '../../domain/run/runState'
import type { Place, ScreenName } from '../state/place'

export const commandMenus = ['file', 'edit', 'segment', 'live', 'view', 'go', 'help'] as const
export type CommandMenu = (typeof commandMenus)[number]

/** What a command may look at to know whether it can run. */
export interface CommandContext {
  readonly selectedIds: readonly string[]
  readonly place: Place
  readonly hasSession: boolean
  readonly readOnly: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** A text field has the focus. */
  readonly textFocused: boolean
  /** The running order has the keys, and not a field of the panel. */
  readonly gridFocused: boolean
  /** How far the run is that is on; null while none is. */
  readonly runPhase: RunState['phase'] | null
  /** Of what is pressed on the console: whether there is time to take, something to cut next, something to go back to. */
  readonly canTakeMinute: boolean
  readonly canSkipNext: boolean
  readonly canGoBack: boolean
  /** The console is shown and its keys are locked: only what `worksLocked` is alive. */
  readonly isLocked: boolean
  /** What is open on the console; null while nothing is. */
  readonly tray: string | null
}

/** What a person can invoke: by menu, palette or key. Its label is the i18n key `command.<id>`. */
export interface Command {
  /** `segment.skip`: names the label and is what the native menu sends back. */
  readonly id: string
  /** `Mod+Shift+K`; Mod is ⌘ on a Mac and Ctrl elsewhere. The first of a list is the one that is shown. */
  readonly keys: readonly string[]
  readonly menu: CommandMenu | null
  /** Only on this screen. */
  readonly scope: ScreenName | null
  /** Its keys also work while a text field has the focus. */
  readonly inText: boolean
  /** Of its keys, those that work whatever has the focus, in the middle of composing too. */
  readonly keysAlways: readonly string[]
  /** What is typed in a field stays there; any other command takes it over first, so that it acts on what is seen. */
  readonly keepsDraft: boolean
  /** Alive under the show lock. */
  readonly worksLocked: boolean
  /** A line above it in its menu. */
  readonly divided: boolean
  enabled(context: CommandContext): boolean
  /** `pressedMs`: when it was pressed, on the page's clock, which may be well before a busy window comes to it. */
  run(context: CommandContext, pressedMs: number): void | Promise<void>
}

interface Declared extends Partial<
  Pick<Command, 'menu' | 'scope' | 'inText' | 'keysAlways' | 'keepsDraft' | 'worksLocked' | 'divided' | 'enabled'>
> {
  readonly id: string
  readonly keys?: string | readonly string[]
  readonly run: Command['run']
}

/** Whether the console of a show that goes on is shown: nothing but what is meant to leaves it. */
export const isOnConsole = ({ place, runPhase }: Pick<CommandContext, 'place' | 'runPhase'>): boolean =>
  place.screen === 'live' && runPhase !== null && runPhase !== 'ended'

/** Declares a command. Put it into `allCommands`: menu, palette, keys and shortcut sheet read that list. */
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
