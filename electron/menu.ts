import { Menu, type WebContents } from 'electron'
import type { MenuNode } from '../src/ipc/menuNodes'
import { sendEvent } from './ipc/sendEvent'
import { templateOf } from './menuTemplate'

/** Shows the menu that a window sent. A chosen item is sent back to it, even if a display is in front. */
export function showMenu(nodes: readonly MenuNode[], from: WebContents): void {
  const template = templateOf(nodes, (id) => sendEvent(from, 'menu.command', id))
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
