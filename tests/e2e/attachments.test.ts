import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PNG } from 'pngjs'
import { Attachments } from './pages/attachments'
import { Cases } from './pages/cases'
import { Shell } from './pages/shell'
import { expect, test, type RunningStudio } from './studio'

const pngOf = (width: number, height: number): Buffer =>
  PNG.sync.write(Object.assign(new PNG({ width, height }), { data: Buffer.alloc(width * height * 4, 200) }))

async function showCase(running: RunningStudio, name: string): Promise<Attachments> {
  await new Shell(running.window).goTo('案例')
  const cases = new Cases(running.window)
  await cases.show('文章')
  await cases.inList(name).click()
  return new Attachments(running)
}

/** The only file in the workspace's attachments that has this content. */
async function storedFile(workspace: string, content: Buffer): Promise<string> {
  const folder = path.join(workspace, 'attachments')
  for (const name of await readdir(folder, { recursive: true })) {
    const file = path.join(folder, name)
    const found = await readFile(file).catch(() => null)
    if (found?.equals(content)) return file
  }
  throw new Error('There is no such file')
}

test('pictures and files of a case are added, seen, opened, saved, and told when they are missing', async ({
  studio,
}) => {
  const at = (name: string) => path.join(studio.folder, name)
  const picture = pngOf(900, 600)
  const notice = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')
  await writeFile(at('现场.png'), picture)
  await writeFile(at('notice.pdf'), notice)
  await writeFile(at('假的.png'), '<html>不是图片</html>')
  await writeFile(at('setup.exe'), 'MZ\0\0 program')
  await writeFile(at('video.mp4'), '\0\0\0\x18ftypisom')
  await truncate(at('video.mp4'), 300 * 2 ** 20)

  const running = await studio.launch()
  const { window, app } = running
  const shell = new Shell(window)
  await shell.chooseEmpty()
  await shell.goTo('案例')
  await new Cases(window).add('幸福乐加梯')
  const attachments = await showCase(running, '幸福乐加梯')

  await attachments.add(at('现场.png'), at('假的.png'), studio.folder)
  await attachments.expectNames(['现场.png'])
  await attachments.expectPicture('现场.png')
  await expect(window.getByText(/2 个文件没有添加.*是文件夹.*“假的.png”/)).toBeVisible()

  // A large file is asked about, with its size.
  await attachments.drop(at('notice.pdf'), at('setup.exe'), at('video.mp4'))
  await expect(window.getByRole('dialog', { name: '“video.mp4”有 300.0 MB，要添加吗？' })).toBeVisible()
  await window.getByRole('button', { name: '只添加其余的' }).click()
  await attachments.expectNames(['现场.png', 'notice.pdf', 'setup.exe'])

  // What a person does to one: a caption, a larger view, a copy; only what is on the list is opened.
  await attachments.item('现场.png').getByLabel('“现场.png”的说明').fill('加梯前后')
  await window.keyboard.press('Enter')
  await attachments.item('现场.png').getByRole('button', { name: '放大看“现场.png”' }).click()
  const large = window.getByRole('dialog', { name: '现场.png' }).getByRole('img', { name: '加梯前后' })
  await expect.poll(() => large.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(900)
  await window.keyboard.press('Escape')
  await app.evaluate(({ shell: system }) => {
    Object.assign(globalThis, { opened: '' })
    system.openPath = (file) => (Object.assign(globalThis, { opened: file }), Promise.resolve(''))
  })
  await attachments.item('notice.pdf').getByRole('button', { name: '打开“notice.pdf”' }).click()
  const openedFile = () => app.evaluate(() => (globalThis as unknown as { opened: string }).opened)
  await expect.poll(openedFile).toMatch(/opened.copy-[^\\/]+.notice\.pdf$/)
  expect(await readFile(await openedFile())).toEqual(notice)
  await expect(attachments.item('setup.exe').getByRole('button', { name: /打开/ })).toHaveCount(0)

  await attachments.item('notice.pdf').getByRole('button', { name: '删除“notice.pdf”' }).click()
  await attachments.expectNames(['现场.png', 'setup.exe'])
  await window.keyboard.press('Control+z')
  await attachments.expectNames(['现场.png', 'notice.pdf', 'setup.exe'])
  await shell.expectSaved()
  await running.close()

  await rm(await storedFile(studio.workspace, notice))
  const again = await studio.launch()
  const later = await showCase(again, '幸福乐加梯')
  await later.expectNames(['现场.png', 'notice.pdf', 'setup.exe'])
  await later.expectPicture('现场.png')
  await expect(later.item('notice.pdf').getByText('文件不见了')).toBeVisible()
  // Other content is offered as a new version; the same content mends it.
  const mend = later.item('notice.pdf').getByRole('button', { name: /选择原文件补上/ })
  await later.choosing(at('setup.exe'))
  await mend.click()
  await again.window.getByRole('dialog', { name: '这不是原来的文件' }).getByRole('button', { name: '取消' }).click()
  await later.choosing(at('notice.pdf'))
  await mend.click()
  await expect(again.window.getByText('已补上“notice.pdf”的文件')).toBeVisible()
  await expect(later.item('notice.pdf').getByText('文件不见了')).toHaveCount(0)
  expect(await readFile(await storedFile(studio.workspace, notice))).toEqual(notice)
})

test('a screenshot is pasted, and a large file is copied after a question', async ({ studio }) => {
  const large = path.join(studio.folder, 'video.mp4')
  await writeFile(large, '\0\0\0\x18ftypisom')
  await truncate(large, 60 * 2 ** 20)
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseEmpty()
  await shell.goTo('案例')
  await new Cases(window).add('幸福乐加梯')
  const attachments = await showCase(running, '幸福乐加梯')
  await window.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0))
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })])
  }, pngOf(300, 200).toString('base64'))
  await window.keyboard.press('Control+v')
  const pasted = attachments.region.getByRole('listitem', { name: /^截图 / })
  await expect(pasted.locator('img')).toBeVisible()

  await attachments.add(large)
  await window.getByRole('button', { name: '添加', exact: true }).click()
  await expect(attachments.item('video.mp4').getByText('视频 · 60.0 MB')).toBeVisible()
  await expect(attachments.item('video.mp4').getByRole('button', { name: '打开“video.mp4”' })).toBeVisible()

  // What scales pictures does not keep the app running without a window.
  const end = running.app.waitForEvent('close', { timeout: 15_000 })
  await shell.expectSaved()
  await window.close()
  await end
})
