import type { WordReturn } from '../../src/domain/script/wordReturn'
import { problem, ProblemError, type Reply } from '../../src/ipc/problem'
import type { WordToRead } from './readWord'

export type FilesAnswer = Reply<WordReturn>

/** The files process as main sees it: what Electron's `UtilityProcess` and a test's stand-in have in common. */
export interface FilesChild {
  readonly pid: number | undefined
  postMessage(message: WordToRead): void
  on(event: 'message', listener: (answer: FilesAnswer) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  kill(): unknown
}

interface Options {
  readonly fork: () => FilesChild
  /** Bytes of memory that a process has now; 0 where it is not known. */
  readonly memoryOf: (pid: number) => number
  readonly limitMs?: number
  readonly limitBytes?: number
  readonly watchEveryMs?: number
}

/**
 * Has one file read by a process of its own, which ends with the answer. Main watches it: Electron takes no limit of
 * memory for it. Throws a `ProblemError`: what the process says of the file, or `fileTooHeavy` where it was ended.
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
