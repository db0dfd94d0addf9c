import { createStore, useStore } from 'zustand'
import type { RunKind } from '../../../domain/run/plan/plan'

/** The kind of run about to start, while its preflight check is shown; null: none. */
const preflight = createStore<{ readonly kind: RunKind | null }>(() => ({ kind: null }))

export const usePreflight = (): RunKind | null => useStore(preflight, ({ kind }) => kind)
export const askToStart = (kind: RunKind): void => preflight.setState({ kind })
export const leavePreflight = (): void => preflight.setState({ kind: null })
