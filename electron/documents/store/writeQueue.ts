import type { Problem } from '../../../src/ipc/problem'

export type Operation =
  | { readonly type: 'put'; readonly key: string; readonly value: Uint8Array }
  | { readonly type: 'del'; readonly key: string }

/** What a queue writes to. */
export interface WriteTarget {
  /** Writes all or nothing, and returns when it is on disk. */
  write(operations: readonly Operation[]): Promise<void>
  /** Makes the target writable again after an error; throws if that fails. */
  restore(): Promise<void>
  problemOf(error: unknown): Promise<Problem>
}

interface Write {
  readonly operations: readonly Operation[]
  readonly done: () => void
}

/**
 * Writes in order, in batches: the first begins at once, and what arrives during a write forms the next batch, so that
 * no edit waits for a timer or for the rest of its handler. After an error, everything unwritten stays queued and is
 * tried again until it is on disk.
 */
export class WriteQueue {
  #waiting: Write[] = []
  #draining: Promise<void> | null = null
  #problem: Problem | null = null
  #retry: NodeJS.Timeout | null = null
  #isClosed = false

  constructor(
    private readonly target: WriteTarget,
    private readonly retryMs: number,
    private readonly onProblem: (problem: Problem | null) => void,
  ) {}

  /** Set while the target cannot be written. */
  get problem(): Problem | null {
    return this.#problem
  }

  /** Whether something is not on disk yet. */
  get isPending(): boolean {
    return this.#waiting.length > 0
  }

  /** Resolves when the operations are on disk; never rejects. */
  push(operations: readonly Operation[]): Promise<void> {
    return new Promise((done) => {
      this.#waiting.push({ operations, done })
      if (!this.#problem) this.#start()
    })
  }

  /** Resolves when everything is on disk, or when it is known that it cannot be written at present. */
  async settled(): Promise<void> {
    while (this.#draining) await this.#draining
  }

  /** Retries what could not be written, now. */
  async retryNow(): Promise<void> {
    if (!this.#problem) return this.settled()
    if (!this.#draining) this.#start()
    await this.settled()
  }

  /** Stops retrying. What is not on disk then is lost. */
  close(): void {
    this.#isClosed = true
    if (this.#retry) clearTimeout(this.#retry)
  }

  #start(): void {
    this.#draining ??= this.#drain().finally(() => {
      this.#draining = null
      if (this.isPending && !this.#problem) this.#start()
    })
  }

  async #drain(): Promise<void> {
    try {
      if (this.#problem) await this.target.restore()
      while (this.#waiting.length > 0) {
        const batch = this.#waiting.slice()
        await this.target.write(batch.flatMap(({ operations }) => operations))
        this.#waiting.splice(0, batch.length)
        for (const { done } of batch) done()
        this.#notify(null)
      }
      this.#notify(null)
    } catch (error) {
      this.#notify(await this.target.problemOf(error))
      this.#retryLater()
    }
  }

  #retryLater(): void {
    if (this.#isClosed) return
    if (this.#retry) clearTimeout(this.#retry)
    this.#retry = setTimeout(() => this.#start(), this.retryMs)
    this.#retry.unref()
  }

  #notify(problem: Problem | null): void {
    if (problem?.code === this.#problem?.code) return
    this.#problem = problem
    this.onProblem(problem)
  }
}
