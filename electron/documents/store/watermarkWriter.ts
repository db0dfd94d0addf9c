import { writeWatermarks, type Watermarks } from './watermarks'

/** Writes the watermarks of a store, one write at a time. */
export class WatermarkWriter {
  #writing: Promise<void> = Promise.resolve()
  #due: NodeJS.Timeout | null = null

  constructor(
    private readonly workspaceFolder: string,
    private readonly watermarksNow: () => Watermarks,
    private readonly afterMs: number,
  ) {}

  /** Writes how far each document has come. Rejects if that fails. */
  write(): Promise<void> {
    const writing = this.#writing.then(() => writeWatermarks(this.workspaceFolder, this.watermarksNow()))
    this.#writing = writing.catch(() => undefined)
    return writing
  }

  /** Writes the watermarks after a while; nothing waits for it. */
  soon(): void {
    this.#due ??= setTimeout(() => {
      this.#due = null
      this.write().catch(() => undefined)
    }, this.afterMs)
    this.#due.unref()
  }

  /** Cancels the scheduled write. */
  close(): void {
    if (this.#due) clearTimeout(this.#due)
  }
}
