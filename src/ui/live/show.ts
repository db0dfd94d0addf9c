import { createContext, useContext, useRef } from 'react'
import { createStore, useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { RunPlan } from '../../domain/run/plan/plan'
import type { RunEvent } from '../../domain/run/log/runEvent'
import type { RunState } from '../../domain/run/runState'

/** The run that the console shows, as of the last tick. */
export interface Show {
  /** The id of the run's document; null while there is no run. */
  readonly runId: string | null
  readonly plan: RunPlan
  readonly log: readonly RunEvent[]
  readonly state: RunState
}

const noPlan: RunPlan = {
  sessionId: '',
  kind: 'rehearsal',
  theme: '',
  startAt: 0,
  hardEndMs: null,
  zone: 'UTC',
  cueColumns: [],
  segments: [],
  arrivals: [],
}
const noState: RunState = {
  phase: 'waiting',
  nowAt: 0,
  startAt: 0,
  wallAt: 0,
  startedAt: null,
  endedAt: null,
  segments: [],
  current: null,
  remainingMs: 0,
  next: null,
  upcoming: [],
  plannedEndAt: 0,
  projectedEndAt: 0,
  hardEndAt: null,
  hardEndMs: null,
  overMs: 0,
  overHardMs: null,
  arrivals: new Map(),
  messages: [],
  notes: new Map(),
  undoableId: null,
  redoableId: null,
  lastPressId: null,
}

/** Stands for no run, so that no part of the console has to check whether there is one. */
export const noShow: Show = { runId: null, plan: noPlan, log: [], state: noState }

export const show = createStore<Show>(() => noShow)

/** The show that the console draws: the active one, or one that is rendered off screen in advance. */
export const ShownShow = createContext(show)

/**
 * What a part of the console shows of the run. It renders again only when what it selects has changed, so it selects
 * the texts it shows, not the ticking times behind them.
 */
export const useShow = <T>(select: (show: Show) => T): T => useStore(useContext(ShownShow), useShallow(select))

/**
 * The same for what is created at each tick, such as the list of upcoming segments: renders again when its content
 * changed.
 */
export function useShowContent<T>(select: (show: Show) => T): T {
  const last = useRef<{ readonly text: string; readonly value: T } | null>(null)
  return useStore(useContext(ShownShow), (now) => {
    const value = select(now)
    const text = JSON.stringify(value)
    if (last.current?.text === text) return last.current.value
    last.current = { text, value }
    return value
  })
}
