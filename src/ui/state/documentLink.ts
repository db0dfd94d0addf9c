import type { AnyReplica } from '../../document/replica'
import type { ToHost, ToWindow } from '../../ipc/documentPort'
import type { Problem } from '../../ipc/problem'
import type { PortArrival } from '../../ipc/studio'
import { ask } from './studio'

/** How far a document's edits have been stored. */
export interface LinkState {
  /** Number of the last edit sent to the host. */
  readonly sent: number
  /** Number of the last edit that is on disk. */
  readonly durable: number
  /** Whether edits made before this page was loaded are not on disk yet. */
  readonly unwritten: boolean
  /** Set while the store cannot be written. */
  readonly storageProblem: Problem | null
  /** Set when the document is read-only. */
  readonly readOnly: Problem | null
}

export interface DocumentLink<R extends AnyReplica = AnyReplica> {
  readonly replica: R
  state(): LinkState
}

const waiting = new Map<string, (port: MessagePort) => void>()

window.addEventListener('message', (event: MessageEvent<PortArrival>) => {
  const port = event.ports[0]
  if (event.source !== window || event.data?.type !== 'studio.documentPort' || !port) return
  waiting.get(event.data.documentId)?.(port)
  waiting.delete(event.data.documentId)
})

function arrivalOf(documentId: string): Promise<MessagePort> {
  return new Promise((resolve) => waiting.set(documentId, resolve))
}

/**
 * Connects a replica to its host over a port of its own. Resolves once the whole document is loaded, and sends what was
 * written in the replica before. `onChange` is called whenever the link's state changes, `onRefused` when the host could
 * not apply an edit and the document must be reloaded.
 */
export async function linkDocument<R extends AnyReplica>(
  replica: R,
  create: boolean,
  on: { change(): void; refused(problem: Problem): void },
): Promise<DocumentLink<R>> {
  const arriving = arrivalOf(replica.id)
  try {
    await ask('document.open', { documentId: replica.id, create })
  } catch (error) {
    waiting.delete(replica.id)
    throw error
  }
  const port = await arriving
  let state: LinkState = { sent: 0, durable: 0, unwritten: false, storageProblem: null, readOnly: null }
  const change = (patch: Partial<LinkState>) => {
    state = { ...state, ...patch }
    on.change()
  }
  let isWritten = false
  const synced = new Promise<void>((resolve) => {
    port.onmessage = ({ data: message }: MessageEvent<ToWindow>) => {
      switch (message.type) {
        case 'synced':
          isWritten = !replica.isEmpty
          replica.receive(message.update)
          change({ readOnly: message.readOnly, storageProblem: message.storageProblem, unwritten: message.unwritten })
          return resolve()
        case 'update':
          return replica.receive(message.update)
        case 'durable':
          return change({ durable: message.seq })
        case 'written':
          return change({ unwritten: false })
        case 'storageProblem':
          return change({ storageProblem: message.problem })
        case 'refused':
          return on.refused(message.problem)
      }
    }
  })
  await synced
  // Only now: earlier, Yjs would encode the whole document once more for a listener that does not need it.
  const send = (update: Uint8Array) => {
    const seq = state.sent + 1
    port.postMessage({ type: 'edit', seq, update } satisfies ToHost)
    change({ sent: seq })
  }
  replica.onUpdate(send)
  if (isWritten) send(replica.encode())
  return { replica, state: () => state }
}
