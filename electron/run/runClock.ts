/** Why the show clock was looked at: the machine slept, the system's clock was set, or a person chose to follow that. */
export interface ClockChange {
  readonly reason: 'sleep' | 'jump' | 'followed'
  /**
   * `jump`: by how much the system's clock is ahead of (positive) or behind the show clock, all steps together; else by
   * how much the show clock was set, ms.
   */
  readonly byMs: number
}

/** The clocks of the machine. */
export interface Clocks {
  /** The system's time, epoch ms: a person or the network may set it. */
  systemNow(): number
  /** From any fixed moment, ms. It may stand still while the machine sleeps. */
  monotonicMs(): number
  /** Since the machine was started, sleep included, ms; on some systems in whole seconds. Nobody can set it. */
  uptimeMs(): number
}

/** What a show that was cut off left of its clock: three clocks at one moment. */
export interface LeftClock {
  readonly showAt: number
  readonly systemAt: number
  readonly uptimeMs: number
}

/** A step of the system's clock that is larger than this is told; a smaller one is the network's time being kept, ms. */
const toldMs = 2_000

/**
 * The clock of a show: the system's time when the app started, and from then on what monotonic time has passed. So a
 * show goes on evenly whatever happens to the system's clock, also over a restart of the app. Where no show is on,
 * it follows the system's clock.
 */
export class RunClock {
  #anchorAt: number
  #anchorMs: number
  #anchorUptimeMs: number
  /** How far ahead the system's clock is, as far as it was told. */
  #toldMs = 0
  #isAsleep = false
  #isHeld: boolean

  /** `left`: what a show left that was cut off. */
  constructor(
    private readonly clocks: Clocks,
    private readonly tell: (change: ClockChange) => void,
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

  /** What a restart in the middle of a show needs. */
  left(): LeftClock {
    return { showAt: this.now(), systemAt: this.clocks.systemNow(), uptimeMs: this.clocks.uptimeMs() }
  }

  /** Whether a show is on, whose timers must go on evenly. */
  hold(holds: boolean): void {
    this.#isHeld = holds
  }

  /** Looks for a step of the system's clock. In a show it is told, and a person chooses; else it is followed. */
  check(): void {
    if (this.#isAsleep) return
    const byMs = this.#aheadMs()
    if (Math.abs(byMs - this.#toldMs) <= toldMs) return
    if (!this.#isHeld) return void this.follow()
    this.#toldMs = byMs
    this.tell({ reason: 'jump', byMs: Math.round(byMs) })
  }

  /** Takes the system's time over. Answers by how much the clock was set, ms. */
  follow(): number {
    return this.step(Math.round(this.#aheadMs()))
  }

  /** Sets the clock by some ms: the choice to follow the system's, taken back. Answers the same. */
  step(byMs: number): number {
    this.#anchor(this.now() + byMs)
    this.#toldMs = this.#aheadMs()
    this.tell({ reason: 'followed', byMs })
    return byMs
  }

  /** The machine goes to sleep: until it wakes, no step is one. */
  sleep(): void {
    this.#isAsleep = true
  }

  /** Monotonic time may have stood still in the sleep: the clock is set by what has passed since, and that is told. */
  wake(): void {
    this.#isAsleep = false
    const before = this.now()
    const passedMs = this.clocks.uptimeMs() - this.#anchorUptimeMs
    this.#anchor(evenly(this.#anchorAt + passedMs, this.clocks.systemNow() - this.#toldMs))
    this.tell({ reason: 'sleep', byMs: Math.round(this.now() - before) })
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

/** The system's clock is exact where it agrees with the uptime, which is told in whole seconds by some. */
const evenly = (byUptimeAt: number, bySystemAt: number): number =>
  Math.abs(bySystemAt - byUptimeAt) <= toldMs ? bySystemAt : byUptimeAt

/** The show clock goes on over a restart of the app by the uptime, which no step of the system's clock changes. */
function continued({ showAt, systemAt, uptimeMs }: LeftClock, { systemNow, uptimeMs: uptimeNow }: Clocks): number {
  const passedMs = uptimeNow() - uptimeMs
  const bySystemAt = systemNow() + showAt - systemAt
  // The machine itself was started again: only the system's clock knows for how long it was off.
  if (passedMs < 0) return Math.max(bySystemAt, showAt)
  return evenly(showAt + passedMs, bySystemAt)
}
