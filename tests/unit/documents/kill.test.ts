import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { beforeAll, expect, test } from 'vitest'
import { openWorkspace } from '../../../electron/documents/workspace'
import { temporaryFolder } from './folders'
import { openSession } from './testWindow'

const here = path.dirname(fileURLToPath(import.meta.url))
const program = path.resolve(here, '../../../node_modules/.cache/killedWriter.mjs')

beforeAll(async () => {
  await build({
    input: path.join(here, 'killedWriter.ts'),
    platform: 'node',
    external: ['classic-level', /sampleWorkspace$/],
    output: { file: program, format: 'esm', codeSplitting: false },
    logLevel: 'silent',
  })
})

/** Runs the writer and kills it `afterMs` after its first word. Answers what it was told is on disk. */
async function runAndKill(folder: string, from: number, afterMs: number): Promise<Map<string, number>> {
  const child = spawn(process.execPath, [program, folder, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const saved = new Map<string, number>()
  const lines = createInterface({ input: child.stdout })
  lines.once('line', () => setTimeout(() => child.kill('SIGKILL'), afterMs))
  lines.on('line', (line) => {
    const [id = '', count] = line.split(' ')
    saved.set(id, Number(count))
  })
  await once(child, 'close')
  return saved
}

test(
  'killed at any moment, 20 times, it has everything that was told to be on disk',
  { timeout: 120_000 },
  async () => {
    const folder = await temporaryFolder()
    let told = 0
    for (let round = 0; round < 20; round++) {
      const saved = await runAndKill(folder, told, 5 + Math.random() * 400)
      const workspace = await openWorkspace(folder)
      expect(await workspace.state()).toMatchObject({ state: 'ready', damages: [] })
      for (const id of ['one', 'two']) {
        const count = saved.get(id)
        if (count === undefined) continue
        const { theme } = (await openSession(workspace, id)).replica.snapshot.details
        expect(Number(theme)).toBeGreaterThanOrEqual(count)
        told = Math.max(told, Number(theme))
      }
      await workspace.close()
    }
    expect(told).toBeGreaterThan(200)
  },
)

test('killed while the first workspace is made, it is new or complete', { timeout: 60_000 }, async () => {
  for (let round = 0; round < 8; round++) {
    const folder = await temporaryFolder()
    const child = spawn(process.execPath, [program, folder], { stdio: 'ignore' })
    setTimeout(() => child.kill('SIGKILL'), 60 + round * 25)
    await once(child, 'close')
    const workspace = await openWorkspace(folder)
    const { state, damages } = await workspace.state()
    expect(damages).toEqual([])
    expect(['new', 'ready']).toContain(state)
    if (state === 'ready') expect((await openSession(workspace, 'one', true)).replica.snapshot.rows).toBeDefined()
    await workspace.close()
  }
})
