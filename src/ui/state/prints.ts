import { useEffect } from 'react'
import { createStore, useStore } from 'zustand'
import { addPrintEvent } from '../../document/shape/printsDraft'
import type { PrintEvent } from '../../domain/papers/printLog'
import { printsLink } from './documents'

/** The prints and saved files of a session, once loaded. */
interface Prints {
  readonly sessionId: string | null
  readonly log: readonly PrintEvent[]
}

const prints = createStore<Prints>(() => ({ sessionId: null, log: [] }))

/** The log of a session's prints; null until it is loaded. */
export const usePrintLog = (sessionId: string | null): readonly PrintEvent[] | null =>
  useStore(prints, (shown) => (sessionId !== null && shown.sessionId === sessionId ? shown.log : null))

/** Loads a session's prints and follows them as long as they are shown. */
export function useFollowedPrints(sessionId: string | null, failed: (error: unknown) => void): void {
  useEffect(() => {
    if (sessionId === null) return undefined
    let end = () => {}
    let isShown = true
    const follow = async () => {
      const { replica } = await printsLink(sessionId)
      if (!isShown) return
      const show = () => prints.setState({ sessionId, log: replica.snapshot.log })
      end = replica.subscribe(show)
      show()
    }
    follow().catch(failed)
    return () => {
      isShown = false
      end()
    }
  }, [sessionId, failed])
}

/** Records what became of a paper. */
export async function recordPrint(sessionId: string, event: PrintEvent): Promise<void> {
  const { replica } = await printsLink(sessionId)
  replica.record(addPrintEvent(event))
}
