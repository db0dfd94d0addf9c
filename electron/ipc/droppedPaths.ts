import { ipcMain } from 'electron'
import { z } from 'zod'
import { droppedChannel } from '../../src/ipc/droppedChannel'
import { isOurs } from '../appOrigin'

const Paths = z.array(z.string().min(1).max(4_096)).max(1_000)

/**
 * Keeps the paths of what a person dropped on a window or pasted into it last, as its preload reports them. Returns the
 * function that takes them, once.
 */
export function receiveDroppedPaths(): (windowId: number) => readonly string[] {
  const last = new Map<number, readonly string[]>()
  ipcMain.on(droppedChannel, (event, raw: unknown) => {
    const paths = Paths.safeParse(raw)
    if (isOurs(event.senderFrame) && paths.success) last.set(event.sender.id, paths.data)
  })
  return (windowId) => {
    const paths = last.get(windowId) ?? []
    last.delete(windowId)
    return paths
  }
}
