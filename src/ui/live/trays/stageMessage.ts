import { createStore, useStore } from 'zustand'
import type { MessageStyle, MessageTarget } from '../../../domain/run/log/runEvent'
import { minuteMs, secondMs } from '../../../domain/timing/units'

/** How a message to the stage is shown. */
export interface StageSettings {
  readonly target: MessageTarget
  readonly style: MessageStyle
  /** How long a message stays, in ms; null: until it is cleared by hand. */
  readonly staysMs: number | null
}

export const stayChoices = [15 * secondMs, 30 * secondMs, 2 * minuteMs, null] as const

/** A message to the speaker, as the presets are sent. */
export const toSpeaker: StageSettings = { target: 'speaker', style: 'plain', staysMs: 30 * secondMs }

/** The custom message until it is sent. It survives when its field closes, for whatever reason. */
export const stageWords = createStore<{ readonly runId: string | null; readonly text: string }>(() => ({
  runId: null,
  text: '',
}))
/** The custom message of a run. */
export const useStageWords = (runId: string | null): string =>
  useStore(stageWords, (words) => (words.runId === runId ? words.text : ''))

/** How custom messages are sent from this window. The duration stays as it was last chosen. */
export const stageMessage = createStore<StageSettings>(() => toSpeaker)
/** The next custom message is plain and for the speaker: a sign for all has to be chosen each time. */
export const aimAtSpeaker = (): void => stageMessage.setState({ target: toSpeaker.target, style: toSpeaker.style })
export const useStageMessage = (): StageSettings => useStore(stageMessage)
