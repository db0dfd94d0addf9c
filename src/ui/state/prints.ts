import { useEffect } from 'react'
import { createStore, useStore } from 'zustand'
import { addPrint } from '../../document/printsDraft'
import type { Print } from '../../domain/papers/print'
import { printsLink } from './documents'

/** What was printed and saved of a session, once it is read. */
interface Prints {
  readonly sessionId: string | null
  readonly prints: readonly Print[]
}

const prints = createStore<Prints>(() => ({ sessionId: null, prints: [] }))

/** The prints of a session; null until they are read. */
export const usePrints = (sessionId: string | null): readonly Print[] | null =>
  useStore(prints, (shown) => (sessionId !== null && shown.sessionId === sessionId ? shown.prints : null))

/** Reads a session's prints and follows them for as long as they are shown. */
export function useFollowedPrints(sessionId: string | null, failed: (error: unknown) => void): void {
  useEffect(() => {
    if (sessionId === null) return undefined
    let end = () => {}
    let isShown = true
    const follow = async () => {
      const { replica } = await printsLink(sessionId)
      if (!isShown) return
      const show = () => prints.setState({ sessionId, prints: replica.snapshot.prints })
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

/** Writes down that a paper was printed or saved. */
export async function recordPrint(sessionId: string, print: Print): Promise<void> {
  const { replica } = await printsLink(sessionId)
  replica.record(addPrint(print))
}
