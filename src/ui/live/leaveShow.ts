import { showStatusMessage } from '../state/statusMessage'
import { reportFailure } from '../feedback/reportFailure'
import { t } from '../../i18n'
import type { Events } from '../../ipc/events'
import { secondMs } from '../../domain/timing/units'
import { notify } from '../state/notices'
import { ask } from '../state/studio'
import { consoleState } from './consoleState'
import { activeRun, isOnStage } from '../state/activeRun'

/** How long the first attempt to close waits for the second, in ms. */
const waitsMs = 4 * secondMs

/** The console shows this on its own line; other screens show a notice. */
function sayWhy(words: string): void {
  if (consoleState.getState().isShown) showStatusMessage(words)
  else notify({ message: words, tone: 'caution' })
}

/**
 * While a show waits or runs, closing takes two attempts, since its displays close too. Under the show lock none
 * succeeds.
 */
export function guardLeaving(): void {
  /** The first attempt. One made while the show still waited does not count once it has started. */
  let first: { readonly atMs: number; readonly isOnStage: boolean } | null = null
  const leave = (how: Events['window.leaving']) => void reportFailure(() => ask('run.leave', how))
  window.studio.on('window.leaving', (how) => {
    const { isShown, lock } = consoleState.getState()
    if (!activeRun()) return leave(how)
    if (isShown && lock.isLocked) {
      first = null
      return sayWhy(t('live.leaving.locked'))
    }
    const now = { atMs: performance.now(), isOnStage: isOnStage() }
    if (first && first.isOnStage === now.isOnStage && now.atMs - first.atMs <= waitsMs) return leave(how)
    first = now
    sayWhy(t(now.isOnStage ? 'live.leaving.again' : 'live.leaving.waiting'))
  })
}
