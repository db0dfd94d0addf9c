import { answer } from '../ipc/answer'
import { tellAll } from '../ipc/tell'
import type { PreferenceStore } from '../preferences'
import { DisplayWindows } from '../windows/displayWindows'
import { KeepAwake } from './keepAwake'

/** Answers what the console asks of the displays. `end` closes them, to come back with the console. */
export function answerDisplays(preferences: () => Promise<PreferenceStore>): { end(): void } {
  const awake = new KeepAwake()
  let windows: DisplayWindows | null = null
  // Made when it is first asked for: no start waits for it.
  const displays = async (): Promise<DisplayWindows> => {
    const store = await preferences()
    windows ??= new DisplayWindows(store, (state) => {
      awake.set('displays', windows?.isAnyOpen ?? false)
      tellAll('displays.changed', state)
    })
    return windows
  }
  answer('displays.list', async () => (await displays()).state())
  answer('displays.open', async ({ kind, department, screenId, runId }) =>
    (await displays()).open({ kind, department }, screenId, runId),
  )
  answer('displays.reopen', async (runId) => (await displays()).reopen(runId))
  answer('displays.close', async (what) => (await displays()).close(what))
  answer('show.keepAwake', (holds) => awake.set('show', holds))
  return { end: () => windows?.end() }
}
