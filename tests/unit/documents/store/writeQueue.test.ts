import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WriteQueue, type Operation, type WriteTarget } from '../../../../electron/documents/store/writeQueue'
import { problem, type Problem } from '../../../../src/ipc/problem'

const put = (key: string): Operation => ({ type: 'put', key, value: new Uint8Array() })

/** A disk that fails on demand, then refuses until it is restored, as LevelDB does. */
class FlakyDisk implements WriteTarget {
  readonly batches: string[][] = []
  isBroken = false
  #isStuck = false
  restored = 0

  async write(operations: readonly Operation[]): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    if (this.isBroken || this.#isStuck) {
      this.#isStuck = true
      throw new Error('refused')
    }
    this.batches.push(operations.map(({ key }) => key))
  }
  async restore(): Promise<void> {
    if (this.isBroken) throw new Error('still broken')
    this.#isStuck = false
    this.restored++
  }
  async problemOf(): Promise<Problem> {
    return problem('diskFull')
  }
}

function queueOn(disk: FlakyDisk) {
  const told: (Problem | null)[] = []
  return { queue: new WriteQueue(disk, 5, (reported) => told.push(reported)), told }
}

test('the first write begins at once, and everything that arrives meanwhile is one batch', async () => {
  const disk = new FlakyDisk()
  const { queue } = queueOn(disk)
  const first = [queue.push([put('a')]), queue.push([put('b')])]
  await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(null))))
  const later = [queue.push([put('c')]), queue.push([put('d')])]
  await Promise.all([...first, ...later])
  expect(disk.batches).toEqual([['a'], ['b', 'c', 'd']])
})

test('what arrives just as a batch ends is not left waiting', async () => {
  const disk = new FlakyDisk()
  const { queue } = queueOn(disk)
  for (let i = 0; i < 100; i++) await queue.push([put(String(i))])
  expect(disk.batches).toHaveLength(100)
})

test('a failure is reported at once, nothing is lost, and its end is reported too', async () => {
  const disk = new FlakyDisk()
  const { queue, told } = queueOn(disk)
  disk.isBroken = true
  const ended: string[] = []
  const pushed = ['a', 'b', 'c'].map((key) => queue.push([put(key)]).then(() => ended.push(key)))
  await queue.settled()
  expect({ told, ended, isPending: queue.isPending }).toEqual({
    told: [problem('diskFull')],
    ended: [],
    isPending: true,
  })
  disk.isBroken = false
  await Promise.all(pushed)
  await queue.settled()
  expect(ended).toEqual(['a', 'b', 'c'])
  expect(told).toEqual([problem('diskFull'), null])
  expect(disk.batches.flat()).toEqual(['a', 'b', 'c'])
  expect(disk.restored).toBe(1)
})

test('with failures at any moment everything is written once acknowledged, in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('push', 'break', 'mend', 'wait'), { maxLength: 40 }), async (steps) => {
      const disk = new FlakyDisk()
      const { queue } = queueOn(disk)
      const acknowledged: string[] = []
      const pushes: Promise<unknown>[] = []
      for (const [i, step] of steps.entries()) {
        if (step === 'push') pushes.push(queue.push([put(String(i))]).then(() => acknowledged.push(String(i))))
        else if (step === 'wait') await new Promise((resolve) => setTimeout(resolve, 2))
        else disk.isBroken = step === 'break'
        expect(disk.batches.flat()).toEqual(expect.arrayContaining(acknowledged))
      }
      disk.isBroken = false
      await Promise.all(pushes)
      const pushed = steps.flatMap((step, i) => (step === 'push' ? [String(i)] : []))
      expect(acknowledged).toEqual(pushed)
      expect(disk.batches.flat()).toEqual(pushed)
      queue.close()
    }),
    { numRuns: 60 },
  )
})
