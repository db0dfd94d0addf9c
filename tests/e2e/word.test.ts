import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Desk } from './pages/desk'
import { Planner } from './pages/planner'
import { Shell } from './pages/shell'
import { readBack, saveWordAs, WordEditor, wordsIn } from './pages/word'
import { expect, test, type Studio } from './studio'

const opening = '主持人开场、介绍嘉宾'
const share = '乐山片区“幸福乐加梯”'
const forum = '微论坛：加梯之后，邻里还能一起做什么'
const keynote = '专家主旨发言：基层共治的三个支点'
const ending = '主持人小结、预告第三期'
const added = '请允许我先谢谢乐山的每一位邻居，也谢谢今天来听的各位：课堂是大家的，办法也是大家的。'

/** The sample's session 2 with its scripts in a Word file, which is then edited, while some are edited in the app. */
async function scriptOutAndBack(studio: Studio) {
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseSample()
  const planner = await shell.openSession('文明实践助推社会治理')
  await planner.writeScript(ending, '今天的课堂就到这里。')
  await shell.goTo('打印')
  const desk = new Desk(window)
  await desk.choose('主持词')
  await desk.setOption('收入', '全部有稿的环节')
  const file = path.join(studio.folder, '主持词.docx')
  await saveWordAs(running, file)
  expect(await wordsIn(file)).toContain('讲故事的是身边人')

  const word = await WordEditor.open(file)
  word
    .replace('讲故事的是身边人', '讲故事的是街坊邻居')
    .addAfter('认识一下今天登台的几个案例。', added)
    .replace('今天的课堂就到这里。', '今天的课堂到此结束。')
    .deleteSection(forum)
    .replace(opening, `${opening}和专家`)
    .replace('14:08', '14:09')
    .track('张主任', '课堂', '小课')
    .splitMarks()
  await word.save()

  await shell.goTo('流程')
  await planner.writeScript(keynote, '我只讲一个支点：信任。')
  await planner.writeScript(ending, '今天的课堂就到这里，下期再见。')
  await shell.goTo('打印')
  await readBack(running, file)
  return { running, shell, planner, file, returned: new Returned(planner) }
}

/** The comparison of a file with the session. */
class Returned {
  readonly dialog
  constructor({ page }: Planner) {
    this.dialog = page.getByRole('dialog', { name: '读回 主持词.docx' })
  }

  of(title: string) {
    return this.dialog.getByRole('region', { name: title })
  }

  take(title: string) {
    return this.of(title).getByRole('button', { name: '采用 Word 稿' })
  }
}

test('a script edited in Word is compared and accepted, which can be undone', async ({ studio }) => {
  test.slow()
  const { running, shell, planner, returned } = await scriptOutAndBack(studio)
  const { dialog } = returned
  await expect(dialog.getByText('2 段在 Word 里改过，1 段没有变。')).toBeVisible()
  await expect(returned.of(share)).toContainText('没有变')
  await expect(returned.of(share)).toContainText('14:09')
  await expect(returned.of(opening)).toContainText('Word 里改过')
  await expect(returned.of(opening)).toContainText('讲故事的是街坊邻居')
  await expect(returned.of(opening)).toContainText(added)
  await expect(returned.of(opening)).toContainText(`Word 稿里的标题：《${opening}和专家》`)
  await expect(returned.of(opening)).toContainText('修订（张主任）加了： 小课')
  await expect(returned.of(forum)).toContainText('Word 稿里找不到')
  await expect(returned.take(forum)).toHaveCount(0)
  await expect(returned.of(keynote)).toContainText('这里改过')
  await expect(returned.take(keynote)).toHaveCount(0)
  await expect(returned.of(ending)).toContainText('两边都改过')
  await expect(returned.of(ending)).toContainText('今天的课堂到此结束。')
  await expect(returned.take(ending)).toBeVisible()

  await returned.take(opening).click()
  await expect(returned.of(opening)).toContainText('没有变')
  await expect(dialog.getByText('1 段在 Word 里改过，2 段没有变。')).toBeVisible()
  await dialog.getByRole('button', { name: '关闭' }).click()
  await shell.goTo('流程')
  await planner.select(opening)
  await expect(planner.script).toHaveValue(new RegExp(`讲故事的是街坊邻居[\\s\\S]*${added}$`))
  await expect(planner.estimate).toHaveText(/^221 字，约 1:09（按每分钟/)

  // Scripts changed on both sides were left unchanged; one undo undoes the others.
  await planner.select(ending)
  await expect(planner.script).toHaveValue('今天的课堂就到这里，下期再见。')
  await running.window.keyboard.press('Control+z')
  await planner.select(opening)
  await expect(planner.script).toHaveValue(/讲故事的是身边人[\s\S]*几个案例。$/)
  await expect(planner.estimate).toHaveText(/^182 字，约 0:5[78]（按每分钟/)

  await running.window.keyboard.press('Control+Shift+z')
  await shell.expectSaved()
  await running.close()
  const again = new Planner((await studio.launch()).window)
  await again.select(opening)
  await expect(again.script).toHaveValue(/讲故事的是街坊邻居/)
})

test('a file that is not a Word file, or is cut off, is reported as that', async ({ studio }) => {
  const running = await studio.launch()
  const shell = new Shell(running.window)
  await shell.chooseSample()
  await shell.openSession('文明实践助推社会治理')
  await shell.goTo('打印')
  const desk = new Desk(running.window)
  await desk.choose('主持词')
  const file = path.join(studio.folder, '主持词.docx')
  await saveWordAs(running, file)
  const whole = await readFile(file)

  await writeFile(file, whole.subarray(0, whole.length / 2))
  await readBack(running, file)
  await expect(running.window.getByText('“主持词.docx”不完整，后面缺了一截。')).toBeVisible()
  await writeFile(file, '各位来宾，下午好！')
  await readBack(running, file)
  await expect(running.window.getByText('“主持词.docx”不是 Word 文件（.docx）。')).toBeVisible()
  await writeFile(file, whole)
  await readBack(running, file)
  await expect(running.window.getByRole('dialog').getByText('Word 稿和这里的主持词一样。')).toBeVisible()
})
