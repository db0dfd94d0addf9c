import { expect, test } from 'vitest'
import { mostBytes, ToHost } from '../../../src/ipc/documentPort'
import { MenuNodes, type MenuNode } from '../../../src/ipc/menuNodes'

const nested = (levels: number): MenuNode[] =>
  levels === 1 ? [{ label: '打印' }] : [{ label: '文件', items: nested(levels - 1) }]

test.each([
  ['of four levels', nested(4), true],
  ['deeper than any real one', nested(5), false],
  ['of thousands of levels', nested(5000), false],
  ['as wide as ours', Array.from({ length: 40 }, () => ({ label: '一项' })), true],
  ['wider than a screen is high', Array.from({ length: 5000 }, () => ({ label: '一项' })), false],
  ['with a label of a megabyte', [{ label: 'x'.repeat(1_000_000) }], false],
])('a menu %s is accepted or refused', (_, menu, isTaken) => expect(MenuNodes.safeParse(menu).success).toBe(isTaken))

test('an update larger than any paste is refused before it is applied', () => {
  const edit = (bytes: number) => ({ type: 'edit', seq: 1, update: new Uint8Array(bytes) })
  expect(ToHost.safeParse(edit(mostBytes)).success).toBe(true)
  expect(ToHost.safeParse(edit(mostBytes + 1)).success).toBe(false)
})
