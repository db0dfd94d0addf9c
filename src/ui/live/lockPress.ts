import { secondMs } from '../../domain/timing/units'

/** How long L is held, or within what time it is pressed twice, to unlock, in ms. */
export const unlockMs = secondMs

export interface Lock {
  readonly isLocked: boolean
  /** Epoch ms of a first press that waits for the second; null: there was none. */
  readonly firstAt: number | null
}

export const unlocked: Lock = { isLocked: false, firstAt: null }

/** The lock after a press of L at `at`: one press locks, two within `unlockMs` unlock. */
export function pressLock({ isLocked, firstAt }: Lock, at: number): Lock {
  if (!isLocked) return { isLocked: true, firstAt: null }
  return firstAt !== null && at - firstAt <= unlockMs ? unlocked : { isLocked: true, firstAt: at }
}
