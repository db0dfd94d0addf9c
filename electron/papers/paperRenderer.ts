import { problem, ProblemError } from '../../src/ipc/problem'
import type { RequestFor, Made, PaperAnswered, PaperAsked, PaperProduct } from './paperMessages'

/** The part of Electron's `UtilityProcess` that main uses, so that tests can replace it. */
export interface PaperChild {
  postMessage(message: PaperAsked): void
  on(event: 'message', listener: (answer: PaperAnswered) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  kill(): unknown
}

export interface PaperRenderer {
  /** Throws a `ProblemError` (`paperFailed`) if it could not be made. */
  make<Product extends PaperProduct>(product: Product, request: RequestFor<Product>): Promise<Made<Product>>
  /** Ends the process and cancels all requests. */
  end(): void
}

interface Options {
  readonly fork: () => PaperChild
  /** The process ends after being idle for this long, in ms. */
  readonly idleMs?: number
  /** A process that has not answered for this long, in ms, counts as hung. */
  readonly limitMs?: number
}

interface Pending {
  readonly resolve: (made: Made<PaperProduct>) => void
  readonly reject: (error: ProblemError) => void
}

/**
 * Manages one paper process: forked for the first paper, ended when idle, forked again for the next one or after a
 * crash.
 */
export function createPaperRenderer({ fork, idleMs = 120_000, limitMs = 60_000 }: Options): PaperRenderer {
  let child: PaperChild | null = null
  let lastId = 0
  let timer: NodeJS.Timeout | undefined
  const pending = new Map<number, Pending>()

  function childAtWork(): PaperChild {
    if (child) return child
    const forked = fork()
    forked.on('message', (answer) => settle(forked, answer))
    forked.on('exit', (code) => {
      if (child === forked) giveUp(`the process ended (${code})`)
    })
    child = forked
    return forked
  }

  function settle(from: PaperChild, { id, reply }: PaperAnswered): void {
    const waiting = pending.get(id)
    if (from !== child || !waiting) return
    pending.delete(id)
    watch()
    if (reply.ok) waiting.resolve(reply.value)
    else waiting.reject(new ProblemError(reply.problem))
  }

  /** Restarts the timer: for the next answer while there is work, for the end of the process when there is none. */
  function watch(): void {
    clearTimeout(timer)
    timer = pending.size > 0 ? setTimeout(() => giveUp('no answer in time'), limitMs) : setTimeout(end, idleMs)
  }

  function giveUp(detail: string): void {
    clearTimeout(timer)
    const [ended, left] = [child, [...pending.values()]]
    child = null
    pending.clear()
    ended?.kill()
    for (const { reject } of left) reject(new ProblemError(problem('paperFailed', { detail })))
  }

  const end = (): void => giveUp('ended')

  return {
    make: <Product extends PaperProduct>(product: Product, request: RequestFor<Product>) =>
      new Promise<Made<Product>>((resolve, reject) => {
        lastId += 1
        // The process answers with the requested product.
        pending.set(lastId, { resolve: (made) => resolve(made as Made<Product>), reject })
        try {
          const port = childAtWork()
          port.postMessage({ id: lastId, product, request })
          watch()
        } catch (error) {
          giveUp(error instanceof Error ? error.message : String(error))
        }
      }),
    end,
  }
}
