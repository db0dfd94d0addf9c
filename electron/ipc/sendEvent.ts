import { BrowserWindow, type MessagePortMain, type WebContents } from 'electron'
import type { EventName, Events } from '../../src/ipc/events'

/** Sends one window an event. */
export function sendEvent<Name extends EventName>(window: WebContents, name: Name, value: Events[Name]): void {
  if (!window.isDestroyed()) window.send(name, value)
}

/** Sends every window an event. */
export function sendToAll<Name extends EventName>(name: Name, value: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) sendEvent(window.webContents, name, value)
}

/** Sends an event to every window except the one that caused it. */
export function sendToOthers<Name extends EventName>(knows: WebContents, name: Name, value: Events[Name]): void {
  for (const { webContents } of BrowserWindow.getAllWindows())
    if (webContents !== knows) sendEvent(webContents, name, value)
}

/** Gives a window its end of a document's port; the preload passes it to the page. */
export function sendPort(window: WebContents, documentId: string, port: MessagePortMain): void {
  window.postMessage('document.port', documentId, [port])
}
