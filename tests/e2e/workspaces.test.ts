import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Shell } from './pages/shell'
import { expect, test, type RunningStudio } from './studio'

/** Answers the system's folder dialog. */
const choosing = ({ app }: RunningStudio, folder: string) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)

async function backUpNow(running: RunningStudio) {
  const shell = new Shell(running.window)
  await shell.goTo('设置')
  await running.window.getByRole('button', { name: '现在备份' }).click()
  await expect(running.window.getByText(/最近一次：/)).toBeVisible()
}

test('another workspace is opened from the settings, from the palette and on the first page, and remembered', async ({
  studio,
}) => {
  const first = await studio.launch({ workspace: null })
  const shell = new Shell(first.window)
  await shell.chooseEmpty()
  await shell.createSession('本机的一期')
  const other = path.join(studio.folder, '移动硬盘', '工作区')
  await mkdir(other, { recursive: true })
  await choosing(first, other)
  await shell.goTo('设置')
  await first.window.getByRole('button', { name: '打开别的工作区…' }).click()
  await expect(first.window.getByText(`数据保存在 ${other}`)).toBeVisible()
  await shell.chooseEmpty()
  await shell.createSession('硬盘上的一期')
  await shell.expectSaved()
  await first.close()

  const second = await studio.launch({ workspace: null })
  await expect(second.window.getByRole('banner').getByText('硬盘上的一期')).toBeVisible()
  const again = new Shell(second.window)
  await again.goTo('设置')
  await second.window
    .getByRole('region', { name: '打开过的工作区' })
    .getByRole('button', { name: /打开工作区/ })
    .click()
  await expect(second.window.getByText('本机的一期')).toBeVisible()

  // A folder with other contents is not a workspace; the open one stays open.
  await writeFile(path.join(studio.folder, '通知.txt'), '')
  await choosing(second, studio.folder)
  await second.window.keyboard.press('Control+k')
  await second.window.getByRole('combobox', { name: '搜索或命令' }).fill('打开别的工作区')
  await second.window.keyboard.press('Enter')
  await expect(second.window.getByText(/不是工作区，里面还有别的文件/)).toBeVisible()
  await expect(second.window.getByText('本机的一期')).toBeVisible()
  await second.close()

  const third = await studio.launch({ workspace: null })
  await expect(third.window.getByText('本机的一期')).toBeVisible()
  await third.close()
  const fourth = await studio.launch()
  await choosing(fourth, other)
  await fourth.window.getByRole('button', { name: '打开别的工作区…' }).click()
  await expect(fourth.window.getByText('硬盘上的一期')).toBeVisible()
  await fourth.close()

  await rm(path.join(studio.folder, '移动硬盘'), { recursive: true })
  const fifth = await studio.launch({ workspace: null })
  await expect(fifth.window.getByRole('alert')).toContainText(`找不到工作区 ${other}`)
})

for (const [what, names] of [
  ['with its marks', ['store', 'marks.json']],
  ['alone', ['store']],
] as const) {
  test(`a store that was lost ${what}: the newest backup is offered first, and all of it is restored`, async ({
    studio,
  }) => {
    const first = await studio.launch()
    const shell = new Shell(first.window)
    await shell.chooseEmpty()
    const planner = await shell.createSession('邻里议事')
    await planner.add('加梯那些事')
    await shell.expectSaved()
    await backUpNow(first)
    await first.close()
    for (const name of names) await rm(path.join(studio.workspace, name), { recursive: true })

    const { window } = await studio.launch()
    await expect(window.getByRole('heading', { name: '这里原来的内容不见了' })).toBeVisible()
    await expect(window.getByRole('button', { name: '从空白开始' })).toBeVisible()
    await window.getByRole('button', { name: /恢复 .* 的备份/ }).click()
    const restored = await new Shell(window).openSession('邻里议事')
    await expect(restored.row('加梯那些事')).toBeVisible()
    await expect(window.getByText(/受损/)).toHaveCount(0)
  })
}

test('a failed backup is shown beside the last one and in the settings until one succeeds', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  await new Shell(window).chooseEmpty()
  await backUpNow(running)
  const backups = path.join(studio.workspace, 'backups')
  await rm(backups, { recursive: true })
  await writeFile(backups, '')
  await window.getByRole('button', { name: '现在备份' }).click()
  await expect(window.getByRole('contentinfo').getByText('最近一次备份没有做成')).toBeVisible()
  await expect(window.getByRole('main').getByRole('alert')).toContainText(`${backups} 是一个文件`)
  await rm(backups)
  await window.getByRole('button', { name: '现在备份' }).click()
  await expect(window.getByRole('contentinfo').getByText('最近一次备份没有做成')).toHaveCount(0)
})

test('a permanently deleted session is restored from a backup with its people, an existing one as a marked copy', async ({
  studio,
}) => {
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.add('加梯那些事')
  await planner.cast('加梯那些事', '何清')
  await shell.createSession('另一期')
  await shell.expectSaved()
  await backUpNow(running)

  await shell.goTo('课堂（期）')
  await window.getByRole('row', { name: /邻里议事/ }).focus()
  await window.keyboard.press('Delete')
  await shell.goTo('人员与团队')
  await window.getByRole('grid', { name: '人员名录' }).getByRole('row', { name: '何清' }).focus()
  await window.keyboard.press('Delete')
  await shell.goTo('回收站')
  await window.getByRole('button', { name: '清空回收站…' }).click()
  await window.getByRole('dialog').getByRole('button', { name: '彻底删除' }).click()
  await expect(window.getByText('回收站是空的')).toBeVisible()

  await window.getByRole('button', { name: '从备份恢复一期课堂…' }).click()
  const sessions = window.getByRole('table', { name: '这份备份里的课堂' })
  await expect(sessions.getByRole('row', { name: '第 1 期 邻里议事' })).toContainText('已不在')
  await window.getByRole('button', { name: '恢复“第 1 期 邻里议事”' }).click()
  await expect(window.getByText('已恢复“邻里议事”，连同它用到的“何清”')).toBeVisible()
  await window.getByRole('button', { name: '把“第 2 期 另一期”恢复成副本' }).click()
  await expect(window.getByText(/原来的一期没有动，已另外恢复成“另一期（.*的备份）”/)).toBeVisible()

  await shell.goTo('课堂（期）')
  await expect(window.getByRole('row', { name: /另一期/ })).toHaveCount(2)
  const restored = await shell.openSession('邻里议事')
  await expect(restored.row('加梯那些事')).toContainText('何清')
  await shell.goTo('人员与团队')
  await expect(window.getByRole('grid', { name: '人员名录' }).getByRole('row', { name: '何清' })).toBeVisible()
})
