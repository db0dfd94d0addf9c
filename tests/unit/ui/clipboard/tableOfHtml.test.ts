/** @vitest-environment jsdom */
import { expect, test } from 'vitest'
import { tableOfHtml } from '../../../../src/ui/clipboard/tableOfHtml'
import { excelPage, plainPage, wordPage, wpsPage } from './copiedPages'

/** Cells separated by `|`, a row per line; a line break in a cell is `/`. */
const shown = (html: string) =>
  tableOfHtml(html)
    ?.map((cells) => cells.join('|').replaceAll('\n', '/'))
    .join('\n') ?? null

test.each<[string, string, readonly string[] | null]>([
  [
    'WPS: parts merged over the width, a speaker merged over two rows, lines in a cell',
    wpsPage,
    [
      '第二期流程表',
      '序号|时间|环节|主讲',
      '上半场',
      '1|14:00-14:15|乐山片区/加装电梯的故事|周敏',
      '2|14:15-14:40|加梯之后还能做什么|周敏',
      '下半场',
      '3|14:40-14:50|情景剧《上上下下》|',
    ],
  ],
  [
    'Excel: hidden rows are left out, wraps of the source are none of the cell',
    excelPage,
    ['环节|时长|备注', '文明实践助推社会治理|15:00|A & B', '茶歇|0:10|two words'],
  ],
  ['Word: paragraphs are lines, empty ones are not', wordPage, ['环节|主讲', '论坛|顾芸/陈立', '合影|']],
  ['a web page: the largest table that lays out no other', plainPage, ['甲|1', '乙|2', '丙|3']],
  [
    'rows merged to the end of the table',
    '<table><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3',
    ['甲|1', '甲|2', '甲|3'],
  ],
  ['rows merged past the end', '<table><tr><td rowspan=9>甲<td>1<tr><td>2', ['甲|1', '甲|2']],
  ['columns merged in a row of others', '<table><tr><td colspan=2>甲<td>1<tr><td>乙<td>丙<td>2', ['甲||1', '乙|丙|2']],
  [
    'both at once',
    '<table><tr><td rowspan=2 colspan=2>甲<td>1<tr><td>2<tr><td>乙<td>丙<td>3',
    ['甲||1', '甲||2', '乙|丙|3'],
  ],
  ['empty columns at the end', '<table><tr><td>甲<td>1<td><td>&nbsp;<tr><td>乙<td>2<td><td>', ['甲|1', '乙|2']],
  [
    'a heading over two rows is told once',
    '<table><tr><td colspan=2 rowspan=2>上半场<tr><tr><td>甲<td>1',
    ['上半场', '甲|1'],
  ],
  ['a single cell is read as text', '<table><tr><td>上<br>下</table>', null],
  ['an empty table', '<table></table>', null],
  ['no table', '<p>环节</p><p>加梯</p>', null],
  ['nothing', '', null],
])('%s', (_, html, rows) => expect(shown(html)).toBe(rows?.join('\n') ?? null))
