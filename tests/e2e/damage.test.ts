import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ClassicLevel } from 'classic-level'
import { parseRecordKey, seal } from '../../electron/documents/store/records'
import { Planner } from './pages/planner'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

/** Corrupts bytes of an update in the middle of the store's log, as a failing disk would. */
async function garbleLog(workspace: string) {
  const store = path.join(workspace, 'store')
  const name = (await readdir(store)).find((file) => file.endsWith('.log'))
  if (name === undefined) throw new Error('The store has no log')
  const log = await readFile(path.join(store, name))
  const updates = [...log.toString('latin1').matchAll(/doc!(?!library)[A-Za-z0-9_-]+!u!\d{10}/g)]
  const update = updates[Math.floor(updates.length / 2)]
  if (!update) throw new Error('The log has no update')
  log.fill(0x5a, update.index + update[0].length + 8, update.index + update[0].length + 32)
  await writeFile(path.join(store, name), log)
}

/** Cuts every record of some documents short. */
async function garbleRecords(workspace: string, documentIds: readonly string[]) {
  const level = new ClassicLevel<string, Uint8Array>(path.join(workspace, 'store'), { valueEncoding: 'view' })
  for await (const [key, value] of level.iterator()) {
    if (documentIds.includes(parseRecordKey(key)?.id ?? '')) await level.put(key, value.subarray(0, -1))
  }
  await level.close()
}

test('a damaged workspace opens, says what is damaged, and offers what was saved', async ({ studio }) => {
  const first = await studio.launch()
  const shell = new Shell(first.window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  for (let i = 0; i < 12; i += 1) await planner.add(`环节${i}`)
  await shell.expectSaved()
  await first.close()
  await garbleLog(studio.workspace)

  const second = await studio.launch()
  await expect(second.window.getByText(/受损/).first()).toBeVisible()
  await second.window.getByRole('button', { name: '查看' }).first().click()
  await second.window
    .getByRole('button', { name: /还能读出的/ })
    .first()
    .click()
  await expect(second.window.getByRole('navigation').getByText('课堂（期）')).toBeVisible()
})

/**
 * Overwrites an update with the one before it, in the session with the most updates. Checksums and numbers are right,
 * but later updates depend on one that is missing.
 */
async function repeatAnUpdate(workspace: string) {
  const level = new ClassicLevel<string, Uint8Array>(path.join(workspace, 'store'), { valueEncoding: 'view' })
  const keysOf = new Map<string, string[]>()
  for (const key of await level.keys().all()) {
    const record = parseRecordKey(key)
    if (record?.kind !== 'update' || record.id === 'library') continue
    keysOf.set(record.id, [...(keysOf.get(record.id) ?? []), key])
  }
  const [keys = []] = [...keysOf.values()].sort((one, other) => other.length - one.length)
  const [repeated = '', replaced = ''] = keys.slice(Math.floor(keys.length / 2))
  await level.put(replaced, seal(replaced, ((await level.get(repeated)) ?? new Uint8Array()).subarray(4)))
  await level.close()
}

test('damage that is only found when a session opens is reported at once, in the open window', async ({ studio }) => {
  const first = await studio.launch()
  const shell = new Shell(first.window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  for (let i = 0; i < 8; i += 1) await planner.add(`环节${i}`)
  await shell.createSession('后来的一期')
  await shell.expectSaved()
  await first.close()
  await repeatAnUpdate(studio.workspace)

  // It starts with the other session, and no damage is known yet.
  const second = await studio.launch()
  await expect(second.window.getByText('后来的一期').first()).toBeVisible()
  await expect(second.window.getByText(/受损/)).toHaveCount(0)
  await new Shell(second.window).openSession('邻里议事')
  await second.window.getByRole('button', { name: '查看' }).first().click()
  await expect(second.window.getByRole('dialog').getByText('邻里议事')).toBeVisible()
  await second.window
    .getByRole('button', { name: /还能读出的/ })
    .first()
    .click()
  await expect(second.window.getByText(/受损/)).toHaveCount(0)
})

test('an undamaged workspace opens without mentioning damage', async ({ studio }) => {
  const first = await studio.launch()
  const shell = new Shell(first.window)
  await shell.chooseSample()
  await first.close()
  const second = await studio.launch()
  await expect(second.window.getByText('文明实践助推社会治理')).toBeVisible()
  await expect(second.window.getByText(/受损/)).toHaveCount(0)
  await new Shell(second.window).openSession('文明实践助推社会治理')
  await new Planner(second.window).expectEnd('15:58')
})

test('damage, repair, and damage again: it opens each time, and the originals can be removed', async ({ studio }) => {
  const first = await studio.launch()
  const shell = new Shell(first.window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.add('开场')
  await shell.expectSaved()
  await first.close()
  for (const round of [1, 2]) {
    const store = path.join(studio.workspace, 'store')
    const manifest = (await readdir(store)).find((name) => name.startsWith('MANIFEST-')) ?? ''
    await rm(path.join(store, manifest))
    const { window, close } = await studio.launch()
    await new Shell(window).goTo('流程')
    await expect(new Planner(window).row('开场')).toBeVisible()
    await new Shell(window).goTo('设置')
    await expect(window.getByText(new RegExp(`^${round} 份，共 .*B$`))).toBeVisible()
    if (round === 2) {
      await window.getByRole('button', { name: '删除原文件…' }).click()
      await window.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click()
      await expect(window.getByText('份，共')).toHaveCount(0)
    }
    await close()
  }
  const stamped = (await readdir(path.join(studio.workspace, 'set-aside'))).filter((name) => /^\d{4}-/.test(name))
  expect(stamped).toEqual([])
})

test('several damaged documents are recovered by one decision', async ({ studio }) => {
  const first = await studio.launch()
  const shell = new Shell(first.window)
  await shell.chooseSample()
  await shell.goTo('设置')
  await first.window.getByRole('button', { name: '现在备份' }).click()
  await expect(first.window.getByText(/最近一次：/)).toBeVisible()
  await first.close()
  await garbleRecords(studio.workspace, ['sample-session-1', 'sample-session-2', 'sample-session-3'])

  const { window } = await studio.launch()
  await window.getByRole('button', { name: '查看' }).first().click()
  await window.getByRole('button', { name: '全部用备份恢复' }).click()
  await expect(window.getByText(/份内容受损/)).toHaveCount(0)
  await new Shell(window).goTo('课堂（期）')
  await expect(window.getByText('文明实践助推社会治理')).toBeVisible()
})
