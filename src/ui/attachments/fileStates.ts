import { useEffect } from 'react'
import { createStore, useStore } from 'zustand'
import type { AttachmentState } from '../../ipc/attachmentShapes'
import { reportFailure } from '../feedback/reportFailure'
import { ask } from '../state/studio'

/** Whether the files of attachments are there, by their hash, as far as it was asked. */
const fileStates = createStore<{ readonly states: ReadonlyMap<string, AttachmentState> }>(() => ({ states: new Map() }))

/** Asks again for these files. */
export const readFileStates = (hashes: readonly string[]): Promise<void> =>
  reportFailure(async () => {
    if (hashes.length === 0) return
    const answer = await ask('attachments.states', [...hashes])
    const { states } = fileStates.getState()
    const asked = hashes.flatMap((sha256, i) => (answer[i] ? [[sha256, answer[i]] as const] : []))
    fileStates.setState({ states: new Map([...states, ...asked]) })
  })

/** The states of these files. They are asked for now, and again whenever the window gets the focus. */
export function useFileStates(hashes: readonly string[]): ReadonlyMap<string, AttachmentState> {
  const list = hashes.join(' ')
  useEffect(() => {
    const read = () => void readFileStates(list.split(' ').filter(Boolean))
    read()
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [list])
  return useStore(fileStates, ({ states }) => states)
}
