import type { BrowserWindow } from 'electron'
import { answer } from '../ipc/answer'
import { sendEvent, sendToAll } from '../ipc/sendEvent'
import type { PreferenceStore } from '../preferences'
import { DisplayWindows } from '../windows/displayWindows'
import type { Clock } from './answerClock'
import { KeepAwake } from './keepAwake'
import { LeaveGuard } from './leaveGuard'

/** What the rest of the main process reports to the displays. */
export interface Displays {
  /** The console is in this window, and its displays close with it. */
  belongTo(console: BrowserWindow): void
  /** Whether the app may quit now; during a run the console's page is asked first. */
  mayQuit(): boolean
  /** Closes them; they come back with the console. */
  end(): void
}

/** Answers the console's requests about displays. */
export function answerDisplays(preferences: () => Promise<PreferenceStore>, clock: Clock): Displays {
  const awake = new KeepAwake()
  const leaving = new LeaveGuard()
  let windows: DisplayWindows | null = null
  let console: BrowserWindow | null = null
  // Created at the first request, so that no start waits for it.
  const displays = async (): Promise<DisplayWindows> => {
    const store = await preferences()
    windows ??= new DisplayWindows(
      store,
      () => console,
      (state) => {
        awake.set('displays', windows?.isAnyOpen ?? false)
        sendToAll('displays.changed', state)
      },
    )
    return windows
  }
  answer('displays.list', async () => (await displays()).state())
  answer('displays.open', async ({ kind, department, screenId, runId }) =>
    (await displays()).open({ kind, department }, screenId, runId),
  )
  answer('displays.reopen', async (runId) => (await displays()).reopen(runId))
  answer('displays.close', async (what) => (await displays()).close(what))
  answer('displays.turn', async ({ from, to }) => (await displays()).turn(from, to))
  answer('displays.fullScreen', async (_input, { sender }) => (await displays()).toggleFullScreen(sender))
  answer('run.hold', (holds) => {
    awake.set('run', holds)
    leaving.hold(holds)
    clock.hold(holds)
  })
  answer('run.go', () => {
    if (console) sendEvent(console.webContents, 'run.go', undefined)
  })
  answer('run.leave', (how) => leaving.leave(console, how))
  const end = () => windows?.end()
  return {
    end,
    mayQuit: () => leaving.mayGo(console, 'quit'),
    belongTo(window) {
      console = window
      window.on('close', (event) => {
        if (!leaving.mayGo(window, 'close')) event.preventDefault()
      })
      window.on('closed', () => {
        console = null
        end()
      })
    },
  }
}
