/** Why the run clock was checked: the machine slept, the system's clock was set, or a person chose to follow it. */
export interface ClockChange {
  readonly reason: 'sleep' | 'jump' | 'followed'
  /**
   * `jump`: how far the system's clock is ahead of (positive) or behind the run clock, all steps together; otherwise
   * how much the run clock changed, ms.
   */
  readonly byMs: number
}

/** The clocks of the machine. */
export interface Clocks {
  /** The system's time, epoch ms; a person or the network may set it. */
  systemNow(): number
  /** From any fixed moment, ms. It may stand still while the machine sleeps. */
  monotonicMs(): number
  /** Time since the machine was started, including sleep, ms; on some systems in whole seconds. Nobody can set it. */
  uptimeMs(): number
}

/** What an interrupted run left of its clock: three clocks at one moment. */
export interface LeftClock {
  readonly showAt: number
  readonly systemAt: number
  readonly uptimeMs: number
}

/** A larger step of the system's clock is reported; a smaller one is network time synchronization, ms. */
const toldMs = 2_000

/**
 * The clock of a run: the system's time when the app started, plus the monotonic time since. A run's times stay right
 * whatever happens to the system's clock, even across a restart of the app. Without a run it follows the system's
 * clock.
 */
export class RunClock {
  #anchorAt: number
  #anchorMs: number
  #anchorUptimeMs: number
  /** How far the system's clock is ahead, as last reported. */
  #toldMs = 0
  #isAsleep = false
  #isHeld: boolean

  /** `left`: what an interrupted run left. */
  constructor(
    private readonly clocks: Clocks,
    private readonly notify: (change: ClockChange) => void,
    left: LeftClock | null = null,
  ) {
    this.#isHeld = left !== null
    this.#anchorAt = left ? continued(left, clocks) : clocks.systemNow()
    this.#anchorMs = clocks.monotonicMs()
    this.#anchorUptimeMs = clocks.uptimeMs()
  }

  /** Epoch ms. */
  now(): number {
    return this.#anchorAt + this.clocks.monotonicMs() - this.#anchorMs
  }

  /** What a restart during a run needs. */
  left(): LeftClock {
    return { showAt: this.now(), systemAt: this.clocks.systemNow(), uptimeMs: this.clocks.uptimeMs() }
  }

  /** Whether a run is going on, whose timers must go on evenly. */
  hold(holds: boolean): void {
    this.#isHeld = holds
  }

  /**
   * Checks for a step of the system's clock. During a run it is reported, and a person chooses; otherwise the clock
   * follows.
   */
  check(): void {
    if (this.#isAsleep) return
    const byMs = this.#aheadMs()
    if (Math.abs(byMs - this.#toldMs) <= toldMs) return
    if (!this.#isHeld) return void this.follow()
    this.#toldMs = byMs
    this.notify({ reason: 'jump', byMs: Math.round(byMs) })
  }

  /** Adopts the system's time. Returns how much the clock changed, ms. */
  follow(): number {
    return this.step(Math.round(this.#aheadMs()))
  }

  /** Changes the clock by an amount in ms, to undo following the system's clock. Returns the same. */
  step(byMs: number): number {
    this.#anchor(this.now() + byMs)
    this.#toldMs = this.#aheadMs()
    this.notify({ reason: 'followed', byMs })
    return byMs
  }

  /** The machine goes to sleep: steps are ignored until it wakes. */
  sleep(): void {
    this.#isAsleep = true
  }

  /**
   * Monotonic time may have stopped during sleep: the clock is moved by the time that has passed, and that is reported.
   */
  wake(): void {
    this.#isAsleep = false
    const before = this.now()
    const passedMs = this.clocks.uptimeMs() - this.#anchorUptimeMs
    this.#anchor(evenly(this.#anchorAt + passedMs, this.clocks.systemNow() - this.#toldMs))
    this.notify({ reason: 'sleep', byMs: Math.round(this.now() - before) })
  }

  #aheadMs(): number {
    return this.clocks.systemNow() - this.now()
  }

  #anchor(at: number): void {
    this.#anchorAt = at
    this.#anchorMs = this.clocks.monotonicMs()
    this.#anchorUptimeMs = this.clocks.uptimeMs()
  }
}

/** The system's clock is exact if it agrees with the uptime, which some systems give in whole seconds. */
const evenly = (byUptimeAt: number, bySystemAt: number): number =>
  Math.abs(bySystemAt - byUptimeAt) <= toldMs ? bySystemAt : byUptimeAt

/** Across a restart of the app, the run clock continues by the uptime, which no step of the system's clock changes. */
function continued({ showAt, systemAt, uptimeMs }: LeftClock, { systemNow, uptimeMs: uptimeNow }: Clocks): number {
  const passedMs = uptimeNow() - uptimeMs
  const bySystemAt = systemNow() + showAt - systemAt
  // The machine itself was restarted: only the system's clock knows for how long it was off.
  if (passedMs < 0) return Math.max(bySystemAt, showAt)
  return evenly(showAt + passedMs, bySystemAt)
}
