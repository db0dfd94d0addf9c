/** How often a page may crash within `withinMs` and be reloaded without asking. */
const most = 3
const withinMs = 60_000

/** Decides whether a crashed page is worth reloading at once, or crashes every time. */
export class Relapses {
  #wentMs: readonly number[] = []

  /** The page crashed, at `nowMs` of any monotonic clock. */
  mayLoadAgain(nowMs: number): boolean {
    this.#wentMs = [...this.#wentMs.filter((ms) => nowMs - ms < withinMs), nowMs]
    return this.#wentMs.length <= most
  }

  /** A person wants another try. */
  forget(): void {
    this.#wentMs = []
  }
}
