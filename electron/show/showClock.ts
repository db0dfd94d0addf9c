/** Why the show clock stands elsewhere than it did: the machine slept, or a person chose to follow the system's clock. */
export interface ClockChange {
  readonly reason: 'sleep' | 'jump' | 'followed'
  /** By how much the system's clock is ahead of (positive) or behind what the show clock said, ms. */
  readonly byMs: number
}

/** A step of the system's clock that is larger than this is told; a smaller one is the network's time being kept, ms. */
const toldMs = 2_000

/**
 * The clock of a show: the system's time when the app started, and from then on what monotonic time has passed. So a
 * show goes on evenly whatever happens to the system's clock.
 */
export class ShowClock {
  #anchorAt: number
  #anchorMs: number
  /** A step of the system's clock that was told, and that nobody has followed. */
  #kept = 0
  #isAsleep = false

  /** `systemNow` in epoch ms; `monotonicMs` from any fixed moment. */
  constructor(
    private readonly systemNow: () => number,
    private readonly monotonicMs: () => number,
    private readonly tell: (change: ClockChange) => void,
  ) {
    this.#anchorAt = systemNow()
    this.#anchorMs = monotonicMs()
  }

  /** Epoch ms. */
  now(): number {
    return this.#anchorAt + this.monotonicMs() - this.#anchorMs
  }

  /** Looks for a step of the system's clock. It is told once; the show goes on as it was until somebody follows. */
  check(): void {
    if (this.#isAsleep) return
    const byMs = this.systemNow() - this.now() - this.#kept
    if (Math.abs(byMs) <= toldMs) return
    this.#kept += byMs
    this.tell({ reason: 'jump', byMs: Math.round(byMs) })
  }

  /** Takes the system's time over. */
  follow(): void {
    this.#anchor('followed')
  }

  /** The machine goes to sleep: until it wakes, no step is one. */
  sleep(): void {
    this.#isAsleep = true
  }

  /** Monotonic time may have stood still in the sleep, so the system's clock is taken over, and that is told. */
  wake(): void {
    this.#isAsleep = false
    this.#anchor('sleep')
  }

  #anchor(reason: ClockChange['reason']): void {
    const byMs = this.systemNow() - this.now()
    this.#anchorAt = this.systemNow()
    this.#anchorMs = this.monotonicMs()
    this.#kept = 0
    this.tell({ reason, byMs: Math.round(byMs) })
  }
}
