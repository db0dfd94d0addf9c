import type { MenuNode } from '../../../ipc/menuNodes'
import { isAvailable, type Command, type CommandContext, type CommandMenu } from '../../commands/command'
import type { Platform } from '../../commands/keybindings'
import { acceleratorOf } from '../../commands/keyText'

/** Texts of the menus: a command's label, a menu's name and the name of a system role. */
export interface MenuWords {
  command(id: string): string
  menu(name: CommandMenu | 'app' | 'window'): string
  role(name: MenuRole): string
}

export const menuRoles = [
  'about',
  'services',
  'hide',
  'hideOthers',
  'unhide',
  'quit',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'zoomIn',
  'zoomOut',
  'resetZoom',
  'togglefullscreen',
  'minimize',
  'zoom',
  'front',
  'close',
] as const
export type MenuRole = (typeof menuRoles)[number]

const line: MenuNode = { label: '', separator: true }
const settings = 'go.settings'

/**
 * The window's native menu as data. On a Mac the first menu is the app's own, with settings and quit, and there is a
 * window menu; elsewhere settings and quit are in the file menu and about is in the help menu.
 */
export function menuTree(
  commands: readonly Command[],
  context: CommandContext,
  platform: Platform,
  words: MenuWords,
): readonly MenuNode[] {
  const item = (command: Command): MenuNode => {
    const accelerator = command.keys[0] && acceleratorOf(command.keys[0])
    const node = { label: words.command(command.id), command: command.id, enabled: isAvailable(command, context) }
    return accelerator ? { ...node, accelerator } : node
  }
  const role = (name: MenuRole): MenuNode => ({ label: words.role(name), role: name })
  const settingsItem = commands.filter(({ id }) => id === settings).map(item)
  const itemsOf = (menu: CommandMenu): MenuNode[] =>
    commands
      .filter((command) => command.menu === menu && command.id !== settings)
      .flatMap((command, index) => (command.divided && index > 0 ? [line, item(command)] : [item(command)]))
  const menu = (name: CommandMenu | 'app' | 'window', items: readonly MenuNode[]): MenuNode => ({
    label: words.menu(name),
    items,
  })

  const isMac = platform === 'darwin'
  const app = [role('about'), line, ...settingsItem, line, role('services'), line]
  const hiding = [role('hide'), role('hideOthers'), role('unhide'), line, role('quit')]
  const file = isMac ? [line, role('close')] : [line, ...settingsItem, line, role('quit')]
  const texts = [line, role('cut'), role('copy'), role('paste'), role('selectAll')]
  const zooms = [line, role('resetZoom'), role('zoomIn'), role('zoomOut'), line, role('togglefullscreen')]
  const windows = [role('minimize'), role('zoom'), line, role('front')]
  return [
    ...(isMac ? [menu('app', [...app, ...hiding])] : []),
    menu('file', [...itemsOf('file'), ...file]),
    menu('edit', withTexts(itemsOf('edit'), texts)),
    menu('segment', itemsOf('segment')),
    menu('live', itemsOf('live')),
    menu('view', [...itemsOf('view'), ...zooms]),
    menu('go', itemsOf('go')),
    ...(isMac ? [menu('window', windows)] : []),
    menu('help', [...itemsOf('help'), ...(isMac ? [] : [line, role('about')])]),
  ].filter(({ items }) => items && items.length > 0)
}

/** Undo and redo come first in an edit menu, then the system's text commands, then the rest. */
function withTexts(items: readonly MenuNode[], texts: readonly MenuNode[]): readonly MenuNode[] {
  const rest = items.slice(2)
  return [...items.slice(0, 2), ...texts, ...(rest.length > 0 && !rest[0]?.separator ? [line] : []), ...rest]
}
