import { InputMethod } from './pages/inputMethod'
import { Search } from './pages/search'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('an organizer finds anything from anywhere, and is led to where it is', async ({ studio }) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseSample()
  const planner = await shell.openSession('设计特色鲜明的文明实践项目')
  const search = new Search(window)

  // A word in the script of a session that is not open.
  await search.lookFor('一层一层地坐下来')
  const inScript = search.line('讲稿、备注等文字', '第 2 期 · 2021年5月20日 · 流程')
  await expect(inScript).toContainText('讲稿：')
  await expect(inScript.locator('mark')).toHaveText('一层一层地坐下来')
  await expect(inScript).toHaveAttribute('aria-selected', 'true')
  await keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: '第 2 期' })).toBeVisible()
  const row = planner.row('乐山片区“幸福乐加梯”')
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await expect(row).toBeInViewport()

  // A case by the initials of its name, chosen by the arrows among the rows and the cases of that name.
  await search.lookFor('lspq')
  const aCase = search.line('案例', '乐山片区“幸福乐加梯”')
  await expect(search.line('本期流程', '乐山片区“幸福乐加梯”')).toHaveAttribute('aria-selected', 'true')
  await expect(aCase.locator('mark')).toHaveText('乐山片区')
  for (let at = 0; at < 20 && (await aCase.getAttribute('aria-selected')) !== 'true'; at += 1)
    await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  const article = window.getByRole('article', { name: '案例文章' })
  await expect(article.getByLabel('案例名称')).toHaveValue('乐山片区“幸福乐加梯”')

  // A session by its date, a paper by its name.
  await search.lookFor('2021/6/17')
  await expect(search.line('课堂', '设计特色鲜明的文明实践项目')).toBeVisible()
  await keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: '第 3 期' })).toBeVisible()
  await search.lookFor('qiandaobiao')
  await keyboard.press('Enter')
  const papers = window.getByRole('navigation', { name: '纸质文件' })
  await expect(papers.getByRole('button', { name: '签到表' })).toHaveAttribute('aria-current', 'true')

  // What was gone to is offered again, before anything is typed.
  await search.open()
  await expect(search.line('最近用过', '乐山片区“幸福乐加梯”')).toBeVisible()
  await keyboard.type('找不到的东西')
  await expect(window.getByText('没有找到“找不到的东西”')).toBeVisible()
  await keyboard.press('Escape')
  await expect(search.field).toHaveCount(0)
})

test('nothing is searched for while an input method composes, and its Enter chooses nothing', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseSample()
  const search = new Search(window)
  await search.open()
  const offered = search.results.getByRole('group', { name: '命令' })
  await expect(offered).toBeVisible()
  const method = await InputMethod.of(window)
  await method.compose('jiati')
  await window.keyboard.press('Enter')
  await expect(search.field).toHaveValue('jiati')
  await expect(offered).toBeVisible()
  await method.finish('加梯')
  await expect(search.field).toHaveValue('加梯')
  await expect(search.line('案例', '幸福乐加梯').first()).toBeVisible()
})
