import { rename } from 'node:fs/promises'
import { Cases } from './pages/cases'
import { Planner } from './pages/planner'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('typed text is on disk while its field still has the focus', async ({ studio }) => {
  let { window, kill } = await studio.launch()
  let shell = new Shell(window)
  await shell.chooseEmpty()
  let planner = await shell.createSession('邻里议事')
  await planner.add('开场', '微论坛')
  const cases = () => new Cases(window)
  const again = async () => {
    await shell.expectSaved()
    await kill()
    ;({ window, kill } = await studio.launch())
    shell = new Shell(window)
    planner = new Planner(window)
  }

  await planner.select('开场')
  await planner.panel.getByLabel('标题', { exact: true }).click()
  await window.keyboard.type('开场致辞')
  await again()

  await planner.select('开场致辞')
  await planner.panel.getByRole('button', { name: '添加问题' }).click()
  await window.keyboard.type('停车怎么办')
  await again()

  await planner.select('开场致辞')
  await expect(planner.panel.getByRole('textbox', { name: '问题 1' })).toHaveValue('停车怎么办')
  await planner.panel.getByLabel('话筒').click()
  await window.keyboard.type('手持 1-5')
  await again()

  await planner.select('开场致辞')
  await expect(planner.panel.getByLabel('话筒')).toHaveValue('手持 1-5')
  await shell.goTo('案例')
  await cases().add('加装电梯')
  await cases().show('文章')
  await cases().article.getByLabel('摘要').click()
  await window.keyboard.type('全体业主，一次签约')
  await again()

  await shell.goTo('案例')
  await cases().show('文章')
  await cases().inList('加装电梯').click()
  await expect(cases().article.getByLabel('摘要')).toHaveValue('全体业主，一次签约')
})

test('all typing in a field of the panel is one step of undo, and Esc undoes it as a whole', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.add('旧名')
  await planner.select('旧名')
  const title = planner.panel.getByLabel('标题', { exact: true })
  await title.click()
  await window.keyboard.type('abc ')
  await expect(planner.row('abc')).toBeVisible()
  // The space stays for the next word.
  await window.keyboard.type('def')
  await expect(planner.row('abc def')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(planner.row('旧名')).toBeVisible()
  await expect(title).toHaveValue('旧名')

  await window.keyboard.press('Control+a')
  await window.keyboard.type('新名')
  await planner.panel.getByLabel('话筒').click()
  await window.keyboard.type('头戴')
  await planner.grid.focus()
  await window.keyboard.press('Control+z')
  await expect(planner.panel.getByLabel('话筒')).toHaveValue('')
  await expect(planner.row('新名')).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(planner.row('旧名')).toBeVisible()
  await window.keyboard.press('Control+y')
  await expect(title).toHaveValue('新名')
})

test('undo in the field shows the restored text, and typing continues from there', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.add('旧名')
  await planner.select('旧名')
  const title = planner.panel.getByLabel('标题', { exact: true })
  await title.click()
  await window.keyboard.type('新')
  await window.keyboard.press('Control+z')
  await expect(title).toHaveValue('旧名')
  await title.press('End')
  await window.keyboard.type('一')
  await expect(planner.row('旧名一')).toBeVisible()
})

test('an unfinished length does not count as saved', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.add('甲')
  await planner.select('甲')
  await shell.expectSaved()
  const length = planner.panel.getByLabel('时长', { exact: true }).first()
  await length.fill('一会儿')
  await expect(window.getByText('正在填写')).toBeVisible()
  await expect(window.getByText('已保存', { exact: true })).toHaveCount(0)
  // A refused length is not stored either.
  await length.press('Enter')
  await expect(window.getByText('正在填写')).toBeVisible()
  await length.fill('12')
  await length.press('Enter')
  await shell.expectSaved()
  await expect(window.getByText('正在填写')).toHaveCount(0)
})

test('a name that is not chosen yet and a row that is not added yet do not count as saved', async ({ studio }) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await shell.expectSaved()
  const isHeld = async () => {
    await expect(window.getByText('正在填写')).toBeVisible()
    await expect(window.getByText('已保存', { exact: true })).toHaveCount(0)
  }
  await window.getByLabel('新环节名称').fill('甲')
  await isHeld()
  await keyboard.press('Enter')
  await shell.expectSaved()

  await planner.grid.focus()
  await keyboard.press('Escape')
  await window.getByRole('region', { name: '课堂信息' }).getByLabel('场地').fill('文化礼堂')
  await isHeld()
  await keyboard.press('Tab')
  await shell.expectSaved()

  await shell.goTo('人员与团队')
  await window.getByLabel('输入姓名，按回车添加').fill('吴岚')
  await isHeld()
  await keyboard.press('Enter')
  await shell.expectSaved()
})

test('a page that is reloaded while the store has a problem says what is not on disk', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await shell.expectSaved()
  await rename(studio.workspace, `${studio.workspace}-unplugged`)
  await planner.add('拔掉之后')
  await expect(window.getByText('未保存', { exact: true })).toBeVisible()

  await window.reload()
  await expect(planner.row('拔掉之后')).toBeVisible()
  await expect(window.getByText('未保存', { exact: true })).toBeVisible()
  await expect(window.getByText('已保存', { exact: true })).toHaveCount(0)

  await rename(`${studio.workspace}-unplugged`, studio.workspace)
  await shell.expectSaved()
})
