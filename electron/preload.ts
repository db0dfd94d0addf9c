import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { version } from '../package.json'
import { droppedChannel } from '../src/ipc/droppedChannel'
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

// Main learns the paths of files from here, before the page gets the event: the page itself cannot name a path.
for (const kind of ['drop', 'paste'] as const)
  window.addEventListener(
    kind,
    (event) => {
      const files = ('dataTransfer' in event ? event.dataTransfer : event.clipboardData)?.files ?? []
      if (event.isTrusted && files.length > 0)
        ipcRenderer.send(droppedChannel, [...files].map(pathOfFile).filter(Boolean))
    },
    true,
  )

/** Empty for content that is no file on disk. Runtimes before Electron 29 have the path on the file itself. */
function pathOfFile(file: File & { readonly path?: string }): string {
  const utilities: typeof webUtils | undefined = webUtils
  return utilities ? utilities.getPathForFile(file) : (file.path ?? '')
}

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
