import type { BrowserWindow } from 'electron'
import { answer } from '../ipc/answer'
import { tellAll } from '../ipc/tell'
import type { PreferenceStore } from '../preferences'
import { DisplayWindows } from '../windows/displayWindows'
import { KeepAwake } from './keepAwake'

/** What the rest of the main process tells the displays. */
export interface Displays {
  /** The console is in this window, and its displays go when it goes. */
  belongTo(console: BrowserWindow): void
  /** Closes them, to come back with the console. */
  end(): void
}

/** Answers what the console asks of the displays. */
export function answerDisplays(preferences: () => Promise<PreferenceStore>): Displays {
  const awake = new KeepAwake()
  let windows: DisplayWindows | null = null
  let console: BrowserWindow | null = null
  // Made when it is first asked for: no start waits for it.
  const displays = async (): Promise<DisplayWindows> => {
    const store = await preferences()
    windows ??= new DisplayWindows(
      store,
      () => console,
      (state) => {
        awake.set('displays', windows?.isAnyOpen ?? false)
        tellAll('displays.changed', state)
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
  answer('show.keepAwake', (holds) => awake.set('show', holds))
  const end = () => windows?.end()
  return {
    end,
    belongTo(window) {
      console = window
      window.on('closed', () => {
        console = null
        end()
      })
    },
  }
}
