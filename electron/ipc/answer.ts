import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { problem, ProblemError, type Reply } from '../../src/ipc/problem'
import { requests, type Output, type RequestName, type Requests } from '../../src/ipc/requests'
import { isOurs } from '../appOrigin'
import type { z } from 'zod'

type Given<Name extends RequestName> = z.output<Requests[Name]['input']>

/**
 * Answers one kind of request. Checks that the sender is the main frame of one of our pages, parses the input, and
 * turns whatever is thrown into a problem, since `invoke` would keep only its message.
 */
export function answer<Name extends RequestName>(
  name: Name,
  respond: (input: Given<Name>, event: IpcMainInvokeEvent) => Promise<Output<Name>> | Output<Name>,
): void {
  ipcMain.handle(name, async (event, raw: unknown): Promise<Reply<Output<Name>>> => {
    if (!isOurs(event.senderFrame)) return { ok: false, problem: problem('badMessage', { name }) }
    const input = requests[name].input.safeParse(raw)
    if (!input.success) return { ok: false, problem: problem('badMessage', { name }) }
    try {
      return { ok: true, value: await respond(input.data as Given<Name>, event) }
    } catch (error) {
      if (error instanceof ProblemError) return { ok: false, problem: error.problem }
      console.error(`${name} failed`, error)
      return {
        ok: false,
        problem: problem('unexpected', { detail: error instanceof Error ? error.message : String(error) }),
      }
    }
  })
}
