import { contextBridge, ipcRenderer } from 'electron'
import { version } from '../package.json'
import type { EventName, Events } from '../src/ipc/events'
import { pageSetupChannel, type PageSetup } from '../src/ipc/pageSetup'
import type { RequestName } from '../src/ipc/requests'
import type { PortArrival, Studio } from '../src/ipc/studio'
import { readyChannel } from '../src/ipc/readyChannel'

const pageSetup = ipcRenderer.sendSync(pageSetupChannel) as PageSetup

// `contextBridge` cannot transfer a MessagePort, so a document's port is passed on as a message of the page.
ipcRenderer.on('document.port', (event, documentId: string) => {
  const arrival: PortArrival = { type: 'studio.documentPort', documentId }
  window.postMessage(arrival, window.location.origin, event.ports)
})

// Main may still be loading the code that answers requests.
const ready = ipcRenderer.invoke(readyChannel)

const studio: Studio = Object.freeze({
  platform: process.platform as Studio['platform'],
  version,
  ...pageSetup,
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
