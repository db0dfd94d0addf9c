import { open } from 'node:fs/promises'

/** Times of appending `bytes` to a file and syncing it, one after the other, in ms. */
export async function fsyncTimes(file: string, bytes: number, count: number): Promise<number[]> {
  const handle = await open(file, 'w')
  const data = Buffer.alloc(bytes, 1)
  const times: number[] = []
  try {
    for (let i = 0; i < count; i += 1) {
      const from = performance.now()
      await handle.write(data)
      await handle.sync()
      times.push(performance.now() - from)
    }
  } finally {
    await handle.close()
  }
  return times
}
