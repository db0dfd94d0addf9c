import { useEffect } from 'react'
import { createStore, useStore } from 'zustand'
import { addPrintEvent } from '../../document/shape/printsDraft'
import type { PrintEvent } from '../../domain/papers/printLog'
import { printsLink } from './documents'

/** The prints and saved files of sessions and seasons, by their id, once loaded. */
interface Prints {
  readonly logs: ReadonlyMap<string, readonly PrintEvent[]>
}

const prints = createStore<Prints>(() => ({ logs: new Map() }))

/** The log of the prints of a session or season; null until it is loaded. */
export const usePrintLog = (ownerId: string | null): readonly PrintEvent[] | null =>
  useStore(prints, ({ logs }) => (ownerId === null ? null : (logs.get(ownerId) ?? null)))

/** Loads the prints of a session or season and follows them as long as they are shown. */
export function useFollowedPrints(ownerId: string | null, failed: (error: unknown) => void): void {
  useEffect(() => {
    if (ownerId === null) return undefined
    let end = () => {}
    let isShown = true
    const follow = async () => {
      const { replica } = await printsLink(ownerId)
      if (!isShown) return
      const show = () => prints.setState(({ logs }) => ({ logs: new Map(logs).set(ownerId, replica.snapshot.log) }))
      end = replica.subscribe(show)
      show()
    }
    follow().catch(failed)
    return () => {
      isShown = false
      end()
    }
  }, [ownerId, failed])
}

/** Records what became of a paper. */
export async function recordPrint(ownerId: string, event: PrintEvent): Promise<void> {
  const { replica } = await printsLink(ownerId)
  replica.record(addPrintEvent(event))
}
