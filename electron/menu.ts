import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuNode } from '../src/ipc/requests'
import { templateOf } from './menuTemplate'

/** Draws a window's menu. `onCommand` hears the id of what is chosen; the window runs it. */
export function setApplicationMenu(nodes: readonly MenuNode[], onCommand: (id: string) => void): void {
  const template: MenuItemConstructorOptions[] = templateOf(nodes, onCommand)
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
