import { useEffect } from 'react'
import type { RunPlan } from '../../domain/live/plan'
import { ask } from '../state/studio'
import { askedNow, showInstead } from './asked'
import { columnsOf, displayOfKey } from './displayOfKey'

/** As on the console; a window that shows the room has nothing else to do with them. */
const goKeys: ReadonlySet<string> = new Set(['Space', 'Enter', 'NumpadEnter', 'PageDown'])

/**
 * With one projector, its window shows one display after the other by key. The keys of GO are the console's, whichever
 * window has the focus.
 */
export function useDisplayKeys(plan: RunPlan | null): void {
  useEffect(() => {
    if (!plan) return
    const columns = columnsOf(plan)
    const pressed = ({ code, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      if (repeat || ctrlKey || altKey || metaKey) return
      if (goKeys.has(code)) return void ask('show.go')
      const other = displayOfKey(code, askedNow(), columns)
      if (other) showInstead(other)
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [plan])
}
