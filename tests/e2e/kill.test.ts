import { Shell } from './pages/shell'
import { Planner } from './pages/planner'
import { expect, test } from './studio'

const rounds = 20

test('nothing that was shown as saved is lost, whenever the process is killed', async ({ studio }) => {
  test.setTimeout(300_000)
  let running = await studio.launch()
  const shell = new Shell(running.window)
  await shell.chooseEmpty()
  await shell.createSession('邻里议事')
  const saved: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const planner = new Planner(running.window)
    const title = `环节${round}`
    await planner.add(title)
    await new Shell(running.window).expectSaved()
    saved.push(title)
    // Killed while more is being typed: at another moment in each round.
    await planner.select(title)
    await running.window.keyboard.press('F2')
    const typing = running.window.keyboard.type('还没有存盘的字'.slice(0, 1 + (round % 7))).catch(() => undefined)
    await running.kill()
    await typing
    running = await studio.launch()
    await expect(running.window.getByRole('grid', { name: '流程表' }).getByRole('row')).toHaveCount(saved.length)
  }
  await expect(running.window.getByText('受损')).toHaveCount(0)
  await running.window.getByLabel('新环节名称').fill('最后')
  await running.window.getByLabel('新环节名称').press('Enter')
  await new Shell(running.window).expectSaved()
})
