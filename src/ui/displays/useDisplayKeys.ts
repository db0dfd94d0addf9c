import { useEffect } from 'react'
import type { RunPlan } from '../../domain/live/plan'
import { askedNow, showInstead } from './asked'
import { columnsOf, displayOfKey } from './displayOfKey'

/** With one projector, its window shows one display after the other by key. */
export function useDisplayKeys(plan: RunPlan | null): void {
  useEffect(() => {
    if (!plan) return
    const columns = columnsOf(plan)
    const pressed = ({ code, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      if (repeat || ctrlKey || altKey || metaKey) return
      const other = displayOfKey(code, askedNow(), columns)
      if (other) showInstead(other)
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [plan])
}
