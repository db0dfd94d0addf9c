import { createStore, useStore } from 'zustand'
import type { MessageStyle, MessageTarget } from '../../domain/live/runEvent'
import { minuteMs, secondMs } from '../../domain/timing/units'

/** How messages to the stage are sent from this window. */
interface StageSettings {
  readonly target: MessageTarget
  readonly style: MessageStyle
  /** How long a message stays, in ms; null: until it is cleared by hand. */
  readonly staysMs: number | null
}

export const stayChoices = [15 * secondMs, 30 * secondMs, 2 * minuteMs, null] as const

export const stage = createStore<StageSettings>(() => ({ target: 'speaker', style: 'plain', staysMs: 30 * secondMs }))
export const useStage = (): StageSettings => useStore(stage)
