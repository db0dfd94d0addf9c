import type { MenuItemConstructorOptions } from 'electron'
import type { MenuNode } from '../src/ipc/menuNodes'

/**
 * A menu's data as Electron's template. The window handles the keys itself, so a menu only shows them: they are not
 * registered, and if the system invokes the item anyway (on a Mac, for a key that the window did not handle), nothing
 * happens.
 */
export function templateOf(nodes: readonly MenuNode[], onCommand: (id: string) => void): MenuItemConstructorOptions[] {
  return nodes.map(({ label, command, accelerator, enabled, checked, role, separator, items }) => {
    if (separator) return { type: 'separator' }
    if (items) return { label, submenu: templateOf(items, onCommand) }
    if (role) return { label, role: role as NonNullable<MenuItemConstructorOptions['role']> }
    return {
      label,
      enabled: enabled ?? true,
      ...(checked === undefined ? {} : { type: 'checkbox' as const, checked }),
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
      ...(command === undefined
        ? {}
        : { click: (_item, _window, event) => void (event.triggeredByAccelerator || onCommand(command)) }),
    }
  })
}
