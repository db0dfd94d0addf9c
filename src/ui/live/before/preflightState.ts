import { createStore, useStore } from 'zustand'
import type { RunKind } from '../../../domain/run/plan/plan'

/** What is about to be started, while it is looked at what is not ready; null: nothing is. */
const preflight = createStore<{ readonly kind: RunKind | null }>(() => ({ kind: null }))

export const usePreflight = (): RunKind | null => useStore(preflight, ({ kind }) => kind)
export const askToStart = (kind: RunKind): void => preflight.setState({ kind })
export const leavePreflight = (): void => preflight.setState({ kind: null })
