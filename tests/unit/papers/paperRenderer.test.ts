import { paperRequest } from './paperRequest'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PaperAnswered, PaperAsked } from '../../../electron/papers/paperMessages'
import { createPaperRenderer, type PaperChild } from '../../../electron/papers/paperRenderer'
import { problem } from '../../../src/ipc/problem'

/** A paper process that answers on demand. */
class FakeChild implements PaperChild {
  readonly asked: PaperAsked[] = []
  isKilled = false
  private onMessage: (answer: PaperAnswered) => void = () => {}
  private onExit: (code: number) => void = () => {}
  postMessage(message: PaperAsked): void {
    this.asked.push(message)
  }
  on(event: 'message' | 'exit', listener: (value: never) => void): void {
    if (event === 'message') this.onMessage = listener as (answer: PaperAnswered) => void
    else this.onExit = listener as (code: number) => void
  }
  kill(): void {
    this.isKilled = true
    this.onExit(0)
  }
  crash(): void {
    this.onExit(139)
  }
  answer(index: number, pages: number): void {
    const id = this.asked[index]?.id ?? -1
    this.onMessage({
      id,
      reply: {
        ok: true,
        value: { pdf: new Uint8Array(), pages, missing: [], pieces: [], marks: [], width: 595, height: 842 },
      },
    })
  }
  refuse(index: number): void {
    const id = this.asked[index]?.id ?? -1
    this.onMessage({ id, reply: { ok: false, problem: problem('paperFailed', { detail: 'bad data' }) } })
  }
}

const request = paperRequest('programme', {})
let children: FakeChild[] = []
const fork = (): FakeChild => {
  const child = new FakeChild()
  children.push(child)
  return child
}
const child = (index: number): FakeChild => {
  const found = children[index]
  if (!found) throw new Error(`No process ${index} was forked`)
  return found
}

beforeEach(() => {
  children = []
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

test('nothing is forked before the first paper, and one process makes them all', async () => {
  const renderer = createPaperRenderer({ fork })
  expect(children).toHaveLength(0)
  const both = [renderer.make('pages', request), renderer.make('pages', request)]
  child(0).answer(1, 2)
  child(0).answer(0, 1)
  expect((await Promise.all(both)).map(({ pages }) => pages)).toEqual([1, 2])
  expect(children).toHaveLength(1)
})

test('a paper that cannot be made is reported as a problem, and the process continues', async () => {
  const renderer = createPaperRenderer({ fork })
  const rendering = renderer.make('pages', request)
  child(0).refuse(0)
  await expect(rendering).rejects.toMatchObject({ problem: { code: 'paperFailed', params: { detail: 'bad data' } } })
  const next = renderer.make('pages', request)
  child(0).answer(1, 4)
  expect((await next).pages).toBe(4)
})

test('after a crash pending requests fail, and the next paper has a new process', async () => {
  const renderer = createPaperRenderer({ fork })
  const waiting = [renderer.make('pages', request), renderer.make('pages', request)]
  const outcomes = Promise.allSettled(waiting)
  child(0).crash()
  for (const outcome of await outcomes) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { problem: { code: 'paperFailed' } } })
  }
  const next = renderer.make('pages', request)
  child(1).answer(0, 4)
  expect((await next).pages).toBe(4)
})

test('a late message from an ended process changes nothing', async () => {
  const renderer = createPaperRenderer({ fork })
  const lost = renderer.make('pages', request).catch(() => 'lost')
  child(0).crash()
  expect(await lost).toBe('lost')
  const next = renderer.make('pages', request)
  child(0).answer(0, 1)
  child(0).crash()
  child(1).answer(0, 4)
  expect((await next).pages).toBe(4)
})

test('it ends after two idle minutes, not while it works, and comes back when needed', async () => {
  const renderer = createPaperRenderer({ fork, limitMs: 1_000_000 })
  const rendering = renderer.make('pages', request)
  vi.advanceTimersByTime(500_000)
  expect(child(0).isKilled).toBe(false)
  child(0).answer(0, 4)
  await rendering
  vi.advanceTimersByTime(119_999)
  expect(child(0).isKilled).toBe(false)
  vi.advanceTimersByTime(1)
  expect(child(0).isKilled).toBe(true)
  const next = renderer.make('pages', request)
  child(1).answer(0, 4)
  expect((await next).pages).toBe(4)
})

test('a process that never answers is ended', async () => {
  const renderer = createPaperRenderer({ fork, limitMs: 60_000 })
  const outcome = renderer.make('pages', request).catch((error: unknown) => error)
  vi.advanceTimersByTime(60_000)
  expect(await outcome).toMatchObject({ problem: { params: { detail: 'no answer in time' } } })
  expect(child(0).isKilled).toBe(true)
})

test('a failing fork is reported', async () => {
  const renderer = createPaperRenderer({
    fork: () => {
      throw new Error('no memory')
    },
  })
  await expect(renderer.make('pages', request)).rejects.toMatchObject({ problem: { params: { detail: 'no memory' } } })
})

test('quitting the app ends it', async () => {
  const renderer = createPaperRenderer({ fork })
  const outcome = renderer.make('pages', request).catch((error: unknown) => error)
  renderer.end()
  expect(child(0).isKilled).toBe(true)
  expect(await outcome).toMatchObject({ problem: { code: 'paperFailed' } })
})
