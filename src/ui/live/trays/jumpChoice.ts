import { createStore, useStore } from 'zustand'
import type { RunSegment, RunState } from '../../../domain/run/runState'

const chosen = createStore<{ readonly id: string | null }>(() => ({ id: null }))

/** The segment that Enter would jump to. */
export const jumpChoice = {
  get: (): string | null => chosen.getState().id,
  set: (id: string | null): void => chosen.setState({ id }),
  use: <T>(select: (id: string | null) => T): T => useStore(chosen, ({ id }) => select(id)),
}

const canJumpTo = ({ state }: RunSegment): boolean => state !== 'current'

/** The segment whose position in the running order was typed; null if there is none, or it is current. */
export const numbered = ({ segments }: Pick<RunState, 'segments'>, typed: string): string | null =>
  segments.find((live) => String(live.segment.number) === typed.trim() && canJumpTo(live))?.segment.id ?? null

/**
 * Why what was typed is refused: the segment is already current, or there is no such number. Null if the jump is
 * possible.
 */
export type JumpRefusal =
  { readonly key: 'isOn' } | { readonly key: 'noSuch'; readonly from: number; readonly to: number }
export function jumpRefusal({ segments }: Pick<RunState, 'segments'>, typed: string): JumpRefusal | null {
  if (typed.trim() === '' || numbered({ segments }, typed) !== null) return null
  const numbers = segments.map(({ segment }) => segment.number)
  if (numbers.some((number) => String(number) === typed.trim())) return { key: 'isOn' }
  return { key: 'noSuch', from: Math.min(...numbers), to: Math.max(...numbers) }
}

/** The next segment to jump to, down or up from the selected one, or from the current one. */
export function stepFrom({ segments }: Pick<RunState, 'segments'>, id: string | null, step: 1 | -1): string | null {
  const from = segments.findIndex(({ segment, state }) => (id === null ? state === 'current' : segment.id === id))
  const way = step > 0 ? segments.slice(from + 1) : segments.slice(0, Math.max(0, from)).reverse()
  return way.find(canJumpTo)?.segment.id ?? id
}
