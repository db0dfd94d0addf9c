import { Menu, type WebContents } from 'electron'
import type { MenuNode } from '../src/ipc/menuNodes'
import { tell } from './ipc/tell'
import { templateOf } from './menuTemplate'

/** Draws the menu that a window sent. What is chosen goes back to it, also while a display is in front. */
export function showMenu(nodes: readonly MenuNode[], from: WebContents): void {
  const template = templateOf(nodes, (id) => tell(from, 'menu.command', id))
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
