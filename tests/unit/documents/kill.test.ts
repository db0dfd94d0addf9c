import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { beforeAll, expect, test } from 'vitest'
import { openWorkspace } from '../../../electron/documents/workspace'
import { temporaryFolder } from './folders'
import { buildWriter, runAndKill } from './runAndKill'
import { openSession } from './testWindow'

let program = ''
beforeAll(async () => {
  program = await buildWriter('killedWriter')
})

test(
  'killed at any moment, 20 times, it has everything that was reported as durable',
  { timeout: 120_000 },
  async () => {
    const folder = await temporaryFolder()
    let told = 0
    for (let round = 0; round < 20; round++) {
      const saved = await runAndKill(program, folder, told, 5 + Math.random() * 400)
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
