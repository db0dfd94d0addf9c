import { BrowserWindow, Menu } from 'electron'
import type { MenuNode } from '../src/ipc/requests'
import { tell } from './ipc/tell'
import { templateOf } from './menuTemplate'

/** Draws the menu that a window sent. What is chosen goes to the window in front, which runs it. */
export function showMenu(nodes: readonly MenuNode[]): void {
  const template = templateOf(nodes, (id) => {
    const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
    if (window) tell(window.webContents, 'menu.command', id)
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
