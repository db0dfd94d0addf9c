/** How often a page may go within `withinMs` and be loaded again without asking. */
const most = 3
const withinMs = 60_000

/** Tells whether a page whose process has gone is worth loading again at once, or goes each time. */
export class Relapses {
  #wentMs: readonly number[] = []

  /** The page has gone, at `nowMs` of any steady clock. */
  mayLoadAgain(nowMs: number): boolean {
    this.#wentMs = [...this.#wentMs.filter((ms) => nowMs - ms < withinMs), nowMs]
    return this.#wentMs.length <= most
  }

  /** A person wants it tried again. */
  forget(): void {
    this.#wentMs = []
  }
}
