import { BrowserWindow, type MessagePortMain, type WebContents } from 'electron'
import type { EventName, Events } from '../../src/ipc/events'

/** Tells one window something it did not ask for. */
export function tell<Name extends EventName>(window: WebContents, name: Name, value: Events[Name]): void {
  if (!window.isDestroyed()) window.send(name, value)
}

/** Tells every window. */
export function tellAll<Name extends EventName>(name: Name, value: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) tell(window.webContents, name, value)
}

/** Tells every window but the one that knows. */
export function tellOthers<Name extends EventName>(knows: WebContents, name: Name, value: Events[Name]): void {
  for (const { webContents } of BrowserWindow.getAllWindows()) if (webContents !== knows) tell(webContents, name, value)
}

/** Gives a window its end of a document's port; the preload hands it on to the page. */
export function handPort(window: WebContents, documentId: string, port: MessagePortMain): void {
  window.postMessage('document.port', documentId, [port])
}
