import { problem, ProblemError } from '../../src/ipc/problem'
import type { FilesAnswer } from './askFilesProcess'
import { readWord, type WordToRead } from './readWord'

// A process for one file: whatever is wrong with the file, it ends with this process.

function answerTo(asked: WordToRead): FilesAnswer {
  try {
    return { ok: true, value: readWord(asked) }
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem }
    console.error('A file could not be read', error)
    return { ok: false, problem: problem('fileDamaged', { file: asked.name }) }
  }
}

const port = process.parentPort
port.on('message', ({ data }: { data: WordToRead }) => port.postMessage(answerTo(data)))
