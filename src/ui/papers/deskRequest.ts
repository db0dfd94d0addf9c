import { useEffect, useEffectEvent } from 'react'
import { createStore, useStore } from 'zustand'

/** Actions that menu, key or palette can request from the print desk, on any screen. */
export type DeskRequest = 'print' | 'save'

const requests = createStore<{ readonly request: DeskRequest | null }>(() => ({ request: null }))

export const requestOfDesk = (request: DeskRequest): void => requests.setState({ request })

/** For the print desk: `grant` is called once for each request, as soon as the desk is ready. */
export function useDeskRequest(isReady: boolean, grant: (request: DeskRequest) => void): void {
  const request = useStore(requests, (state) => state.request)
  const onRequest = useEffectEvent(grant)
  useEffect(() => {
    if (request === null || !isReady) return
    requests.setState({ request: null })
    onRequest(request)
  }, [request, isReady])
}
