/** Two presses of GO closer together than this are one, ms: a finger that slips must not skip a segment. */
export const minimumGapMs = 400

export interface PressGuard {
  /** Whether a press at this moment (ms, of any clock that never goes back) counts. `isRepeat`: the key is held. */
  passes(atMs: number, isRepeat?: boolean): boolean
}

/** Guards GO. A press that does not count leaves the gap as it was: it is measured from the last that did. */
export function pressGuard(gapMs = minimumGapMs): PressGuard {
  let lastMs = -Infinity
  return {
    passes(atMs, isRepeat = false) {
      if (isRepeat || atMs - lastMs < gapMs) return false
      lastMs = atMs
      return true
    },
  }
}
