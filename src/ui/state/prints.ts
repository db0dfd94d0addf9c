import { useEffect } from 'react'
import { createStore, useStore } from 'zustand'
import { addPrintEvent } from '../../document/shape/printsDraft'
import type { PrintEvent } from '../../domain/papers/printLog'
import { printsLink } from './documents'

/** What was printed and saved of a session, once it is read. */
interface Prints {
  readonly sessionId: string | null
  readonly log: readonly PrintEvent[]
}

const prints = createStore<Prints>(() => ({ sessionId: null, log: [] }))

/** The log of a session's prints; null until it is read. */
export const usePrintLog = (sessionId: string | null): readonly PrintEvent[] | null =>
  useStore(prints, (shown) => (sessionId !== null && shown.sessionId === sessionId ? shown.log : null))

/** Reads a session's prints and follows them for as long as they are shown. */
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

/** Writes down what became of a paper. */
export async function recordPrint(sessionId: string, event: PrintEvent): Promise<void> {
  const { replica } = await printsLink(sessionId)
  replica.record(addPrintEvent(event))
}
