import { contextBridge, ipcRenderer } from 'electron'
import { version } from '../package.json'
import type { EventName, Events } from '../src/ipc/events'
import type { Preferences } from '../src/ipc/preferences'
import type { RequestName } from '../src/ipc/requests'
import type { PortArrival, Studio } from '../src/ipc/studio'
import { readyChannel } from '../src/ipc/readyChannel'

/** What main passes on with the window that it makes, so that the first paint needs no question. */
function given(name: string): string {
  const flag = `--studio-${name}=`
  return process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length) ?? ''
}

// `contextBridge` cannot carry a MessagePort, so a document's port is handed on as a message of the page.
ipcRenderer.on('document.port', (event, documentId: string) => {
  const arrival: PortArrival = { type: 'studio.documentPort', documentId }
  window.postMessage(arrival, window.location.origin, event.ports)
})

// Main may still be loading what answers requests.
const ready = ipcRenderer.invoke(readyChannel)

const studio: Studio = Object.freeze({
  platform: process.platform as Studio['platform'],
  version,
  preferences: JSON.parse(decodeURIComponent(given('preferences'))) as Preferences,
  styleNonce: given('style-nonce'),
  request: async (name: RequestName, input?: unknown) => {
    await ready
    return ipcRenderer.invoke(name, input)
  },
  on<Name extends EventName>(name: Name, listener: (value: Events[Name]) => void) {
    const heard = (_event: unknown, value: Events[Name]) => listener(value)
    ipcRenderer.on(name, heard)
    return () => void ipcRenderer.off(name, heard)
  },
})
contextBridge.exposeInMainWorld('studio', studio)
