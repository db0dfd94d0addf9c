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
    // It is killed during more edits, at a different moment in each round.
    await planner.select(title)
    const { keyboard } = running.window
    const editing = Promise.allSettled(Array.from({ length: 1 + (round % 7) }, () => keyboard.press('Alt+ArrowRight')))
    await running.kill()
    await editing
    running = await studio.launch()
    await expect(new Planner(running.window).grid).toHaveAttribute('aria-rowcount', String(saved.length))
    for (const before of saved.slice(0, 8)) await expect(new Planner(running.window).row(before)).toBeVisible()
  }
  await expect(running.window.getByText('受损')).toHaveCount(0)
  await running.window.getByLabel('新环节名称').fill('最后')
  await running.window.getByLabel('新环节名称').press('Enter')
  await new Shell(running.window).expectSaved()
})
