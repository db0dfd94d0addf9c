import { Cases } from './pages/cases'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('a card goes from stage to stage by mouse and keys; a move that is not allowed is mended where it is refused', async ({
  studio,
}) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  const cases = new Cases(window)
  await shell.chooseEmpty()
  await shell.goTo('案例')
  await cases.add('幸福乐加梯', '瓶子菜园')
  await cases.show('看板')
  await cases.expectStage('幸福乐加梯', '线索')

  // A candidate needs a unit.
  await cases.drag('幸福乐加梯', '候选')
  await expect(cases.question).toContainText('“幸福乐加梯”还不能到候选')
  await expect(cases.question).toContainText('缺单位')
  await expect(cases.question.getByRole('button', { name: '移到候选' })).toBeDisabled()
  await cases.question.getByLabel('单位', { exact: true }).fill('徐家汇街道')
  await keyboard.press('Enter')
  await expect(cases.question).toContainText('已填单位')
  await cases.question.getByRole('button', { name: '移到候选' }).click()
  await cases.expectStage('幸福乐加梯', '候选')
  await keyboard.press('Control+z')
  await cases.expectStage('幸福乐加梯', '线索')
  await keyboard.press('Control+Shift+z')
  await cases.expectStage('幸福乐加梯', '候选')

  // By keys, with everything that is lacking for 精选 at once.
  await cases.card('幸福乐加梯').click()
  await keyboard.press('Control+ArrowRight')
  await cases.question.getByLabel('议题', { exact: true }).fill('助推社会治理')
  await keyboard.press('Enter')
  await cases.question.getByRole('button', { name: '移到打磨' }).click()
  await cases.expectStage('幸福乐加梯', '打磨')
  await expect(cases.card('幸福乐加梯')).toBeFocused()
  await keyboard.press('Control+ArrowRight')
  await expect(cases.question).toContainText('缺摘要')
  await expect(cases.question).toContainText('缺讲述人')
  await cases.question.getByLabel('摘要').fill('老小区加装电梯，居民一起商量。')
  await cases.question.getByLabel('讲述人').fill('周敏')
  await keyboard.press('Enter')
  await expect(cases.question).toContainText('已定讲述人')
  await cases.question.getByRole('button', { name: '移到精选' }).click()
  await cases.expectStage('幸福乐加梯', '精选')

  // What follows from a session is not set by hand.
  await keyboard.press('Control+ArrowRight')
  await expect(cases.question).toContainText('课堂举办以后就到这里')
  await cases.question.getByRole('button', { name: '关闭' }).last().click()
  await cases.expectStage('幸福乐加梯', '精选')

  // Lifted, carried and dropped by keys alone.
  await cases.card('幸福乐加梯').focus()
  await keyboard.press('Space')
  await keyboard.press('ArrowLeft')
  await expect(cases.column('打磨')).toHaveAttribute('data-over', 'true')
  await keyboard.press('Space')
  await cases.expectStage('幸福乐加梯', '打磨')
})
