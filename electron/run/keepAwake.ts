import { powerSaveBlocker } from 'electron'

/** Keeps the screens from sleeping as long as there is one of several reasons. */
export class KeepAwake {
  readonly #reasons = new Set<string>()
  #id: number | null = null

  set(reason: string, holds: boolean): void {
    if (holds) this.#reasons.add(reason)
    else this.#reasons.delete(reason)
    if (this.#reasons.size > 0) this.#id ??= powerSaveBlocker.start('prevent-display-sleep')
    else if (this.#id !== null) {
      powerSaveBlocker.stop(this.#id)
      this.#id = null
    }
  }
}
