import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askFilesProcess, type FilesAnswer, type FilesChild } from '../../../electron/files/askFilesProcess'
import type { WordReturn } from '../../../src/domain/script/wordReturn'
import { problem } from '../../../src/ipc/problem'

/** A files process that answers on demand. */
class FakeChild implements FilesChild {
  readonly pid = 7
  isKilled = false
  onMessage: (answer: FilesAnswer) => void = () => {}
  onExit: (code: number) => void = () => {}
  postMessage(): void {}
  on(event: 'message' | 'exit', listener: (value: never) => void): void {
    if (event === 'message') this.onMessage = listener as (answer: FilesAnswer) => void
    else this.onExit = listener as (code: number) => void
  }
  kill(): void {
    this.isKilled = true
    this.onExit(15)
  }
}

const word: WordReturn = { sections: [], elsewhere: { comments: [], tracked: [] }, exportedKeys: null }
const asked = { name: '主持词.docx', bytes: new Uint8Array(), titles: [] }
const tooHeavy = { problem: problem('fileTooHeavy', { file: '主持词.docx' }) }

let child: FakeChild
let memory = 0
const read = () => askFilesProcess(asked, { fork: () => (child = new FakeChild()), memoryOf: () => memory })

beforeEach(() => {
  memory = 0
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

test('the process ends with its answer, and nothing watches it any more', async () => {
  const answer = read()
  child.onMessage({ ok: true, value: word })
  expect(await answer).toEqual(word)
  expect(child.isKilled).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
})

test('what the process reports about the file comes back as a problem', async () => {
  const answer = read()
  child.onMessage({ ok: false, problem: problem('fileEncrypted', { file: '主持词.docx' }) })
  await expect(answer).rejects.toMatchObject({ problem: { code: 'fileEncrypted' } })
})

test('a process that does not answer is ended', async () => {
  const answer = read()
  vi.advanceTimersByTime(30_000)
  await expect(answer).rejects.toMatchObject(tooHeavy)
  expect(child.isKilled).toBe(true)
})

test('a process that takes too much memory is ended', async () => {
  const answer = read()
  memory = 501 * 2 ** 20
  vi.advanceTimersByTime(100)
  await expect(answer).rejects.toMatchObject(tooHeavy)
  expect(child.isKilled).toBe(true)
})

test('a crash is not an answer', async () => {
  const answer = read()
  child.onExit(139)
  await expect(answer).rejects.toMatchObject(tooHeavy)
})
