import { expect, test } from 'vitest'
import { minuteMs } from '../../../src/domain/timing/units'
import { forumView } from '../../../src/ui/live/console/forumView'
import { scrollOf } from '../../../src/ui/live/console/followScript'
import { scriptParts } from '../../../src/ui/live/console/scriptParts'

const forum = {
  questions: [
    { text: '担心什么', durationMs: 8 * minuteMs },
    { text: '谁来定', durationMs: 9 * minuteMs },
  ],
}
test.each([
  [0, '1 担心什么 8:00 谁来定'],
  [8 * minuteMs - 1, '1 担心什么 0:01 谁来定'],
  [8 * minuteMs, '2 谁来定 9:00 null'],
  [17 * minuteMs, null],
])('after %i ms it is the turn of %s', (elapsedMs, shown) => {
  const view = forumView(forum, elapsedMs)
  expect(view && `${view.number} ${view.text} ${view.left} ${view.next}`).toBe(shown)
})

test.each([
  ['大家好', '大家好'],
  ['看[大屏：三方公约]再请', '看 {[大屏：三方公约]} 再请'],
  ['【灯光渐亮】各位', '{【灯光渐亮】} 各位'],
  ['没有 [收尾', '没有 [收尾'],
  ['', ''],
])('directions stand apart: %s', (script, shown) => {
  const parts = scriptParts(script).map(({ text, isDirection }) => (isDirection ? `{${text}}` : text))
  expect(parts.join(' ')).toBe(shown)
})

test.each([
  ['at the start', 0, 0],
  ['in the middle', 5, 300],
  ['at the end', 10, 600],
  ['and stays there when it is over', 20, 600],
])('the script follows by proportion: %s', (_, minutes, px) => {
  expect(scrollOf(minutes * minuteMs, 10 * minuteMs, { scrollHeight: 1_000, clientHeight: 400 })).toBe(px)
})

test('a script that fits is not scrolled', () => {
  expect(scrollOf(5, 10, { scrollHeight: 300, clientHeight: 400 })).toBe(0)
})
