/** Two presses of GO closer together than this count as one, ms: an accidental double press must not skip a segment. */
export const minimumGapMs = 400

export interface PressGuard {
  /**
   * Whether a press at this moment counts (ms, of any clock that never goes back). `isRepeat`: the key is held down.
   */
  passes(atMs: number, isRepeat?: boolean): boolean
}

/** Guards GO. A press that does not count does not restart the gap: it is measured from the last one that did. */
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
