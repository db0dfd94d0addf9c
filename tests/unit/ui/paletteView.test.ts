import { expect, test } from 'vitest'
import { finderWith } from '../../../src/ui/components/finder'
import { readings } from '../domain/search/readings'
import { paletteView, type PaletteGroup } from '../../../src/ui/shell/palette/paletteView'

const item = (label: string, hint?: string) => ({ id: label, label, run: () => {}, ...(hint ? { hint } : {}) })
const groups: readonly PaletteGroup[] = [
  { name: 'commands', items: [item('撤销'), item('Undo'), item('快捷键一览')] },
  { name: 'segments', items: [item('情景剧《上上下下》'), item('茶歇')] },
  { name: 'sessions', items: [item('文明实践助推社会治理', '第 2 期')] },
]
const byPinyin = finderWith(readings)
const shown = (query: string) =>
  paletteView(groups, query, byPinyin).map(({ name, items }) => `${name}: ${items.map(({ label }) => label).join(' ')}`)

test.each([
  ['nothing typed: no segments', '', ['commands: 撤销 Undo 快捷键一览', 'sessions: 文明实践助推社会治理']],
  ['by a part of the name', '上下', ['segments: 情景剧《上上下下》']],
  ['whatever the case', 'UND', ['commands: Undo']],
  ['by initials', 'kjj', ['commands: 快捷键一览']],
  ['by syllables', 'chaxie', ['segments: 茶歇']],
  ['by the hint', '第 2', ['sessions: 文明实践助推社会治理']],
  ['what begins with it first', '第', ['sessions: 文明实践助推社会治理']],
  ['nothing found', 'zzz', []],
])('%s', (_, query, expected) => expect(shown(query)).toEqual(expected))

test('the table of readings is loaded only when Latin letters are typed and other characters are searched', () => {
  const asked: string[] = []
  const find = finderWith((character) => {
    asked.push(character)
    return []
  })
  find('茶歇', '茶')
  find('Break', 'zz')
  find('茶歇', 'cx')
  expect(asked).toEqual(['茶', '歇'])
})
