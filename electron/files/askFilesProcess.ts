import type { WordReturn } from '../../src/domain/script/wordReturn'
import { problem, ProblemError, type Reply } from '../../src/ipc/problem'
import type { WordToRead } from './readWord'

export type FilesAnswer = Reply<WordReturn>

/** The part of Electron's `UtilityProcess` that main uses, so that tests can replace it. */
export interface FilesChild {
  readonly pid: number | undefined
  postMessage(message: WordToRead): void
  on(event: 'message', listener: (answer: FilesAnswer) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  kill(): unknown
}

interface Options {
  readonly fork: () => FilesChild
  /** The memory of a process in bytes; 0 if unknown. */
  readonly memoryOf: (pid: number) => number
  readonly limitMs?: number
  readonly limitBytes?: number
  readonly watchEveryMs?: number
}

/**
 * Reads one file in a separate process, which ends with the answer. Main watches its memory, because Electron cannot
 * limit it. Throws a `ProblemError`: what the process reports, or `fileTooHeavy` if it was killed.
 */
export function askFilesProcess(
  asked: WordToRead,
  { fork, memoryOf, limitMs = 30_000, limitBytes = 500 * 2 ** 20, watchEveryMs = 100 }: Options,
): Promise<WordReturn> {
  return new Promise((resolve, reject) => {
    const port = fork()
    let isSettled = false
    const settle = (answer: FilesAnswer) => {
      if (isSettled) return
      isSettled = true
      clearInterval(watch)
      clearTimeout(timer)
      port.kill()
      if (answer.ok) resolve(answer.value)
      else reject(new ProblemError(answer.problem))
    }
    const giveUp = () => settle({ ok: false, problem: problem('fileTooHeavy', { file: asked.name }) })
    const timer = setTimeout(giveUp, limitMs)
    const watch = setInterval(() => {
      if (port.pid !== undefined && memoryOf(port.pid) > limitBytes) giveUp()
    }, watchEveryMs)
    port.on('message', settle)
    port.on('exit', giveUp)
    port.postMessage(asked)
  })
}
