import { writeWatermarks, type Watermarks } from './watermarks'

/** Writes the watermarks of a store, one time after the other. */
export class WatermarkWriter {
  #writing: Promise<void> = Promise.resolve()
  #due: NodeJS.Timeout | null = null

  constructor(
    private readonly workspaceFolder: string,
    private readonly watermarksNow: () => Watermarks,
    private readonly afterMs: number,
  ) {}

  /** Writes how far each document has come. Rejects when that cannot be written. */
  write(): Promise<void> {
    const writing = this.#writing.then(() => writeWatermarks(this.workspaceFolder, this.watermarksNow()))
    this.#writing = writing.catch(() => undefined)
    return writing
  }

  /** Lets the watermarks follow what is written, a while behind it; nothing waits for them. */
  soon(): void {
    this.#due ??= setTimeout(() => {
      this.#due = null
      this.write().catch(() => undefined)
    }, this.afterMs)
    this.#due.unref()
  }

  /** Ends what was to follow. */
  close(): void {
    if (this.#due) clearTimeout(this.#due)
  }
}
