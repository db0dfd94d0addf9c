import { expect, test } from 'vitest'
import { pastedAttendees } from '../../../../src/interchange/people/pastedAttendees'

/** `name|unit|post|group|rank`, without what is empty at the end. */
const shown = (text: string, table: readonly (readonly string[])[] | null = null) =>
  pastedAttendees({ text, table })
    .people.map(({ name, unit, post, group, rank }) =>
      [name, unit, post, group ?? '', rank ?? ''].join('|').replace(/\|+$/, ''),
    )
    .join(' ; ')

test.each([
  ['names alone', '林峰\n吴晓', '林峰 ; 吴晓'],
  ['names on one line', '林峰、吴晓，何清', '林峰 ; 吴晓 ; 何清'],
  ['names separated by spaces', '林峰 吴晓', '林峰 ; 吴晓'],
  ['a numbered list', '1. 林峰\n2、吴晓\n（3）何清', '林峰 ; 吴晓 ; 何清'],
  ['the usual order', '林峰\t徐家汇街道\t主任', '林峰|徐家汇街道|主任'],
  ['the usual order, without hints', 'Lin Feng\tTown Hall\tDirector', 'Lin Feng|Town Hall|Director'],
  [
    'unit first, by content',
    '徐家汇街道\t林峰\t主任\n区委宣传部\t吴晓\t部长',
    '林峰|徐家汇街道|主任 ; 吴晓|区委宣传部|部长',
  ],
  ['headings in another order', '职务\t姓名\t类别\t单位\t座次\n主任\t林峰\t领导\t街道\t1', '林峰|街道|主任|leader|1'],
  ['English headings', 'Name\tGroup\tRank\nLin Feng\tGuest\t2', 'Lin Feng|||guest|2'],
  ['serial numbers are not ranks', '1\t林峰\t街道办\n2\t吴晓\t区文明办', '林峰|街道办 ; 吴晓|区文明办'],
  ['ranks and groups, by content', '林峰\t领导\t3\n吴晓\t嘉宾\t1', '林峰|||leader|3 ; 吴晓|||guest|1'],
  ['phone numbers are left out', '林峰\t13800000000\t徐家汇街道', '林峰|徐家汇街道'],
  ['full-width ranks', '姓名\t座次\n林峰\t１２', '林峰||||12'],
  [
    'ranks in words and with their unit',
    '姓名\t座次\n林峰\t第3位\n吴晓\t第二\n周敏\t4号',
    '林峰||||3 ; 吴晓||||2 ; 周敏||||4',
  ],
  ['neither a rank nor a group', '姓名\t座次\t类别\n林峰\t前排\t贵宾', '林峰'],
  ['plain lines', '林峰 徐家汇街道 主任\n吴晓，区委宣传部，部长', '林峰|徐家汇街道|主任 ; 吴晓|区委宣传部|部长'],
  ['plain lines with headings', '姓名 单位 类别\n林峰 徐家汇街道 嘉宾', '林峰|徐家汇街道||guest'],
  [
    'plain Latin names keep their spaces',
    'Lin Feng, Town Hall\nWu Xiao, City Museum',
    'Lin Feng|Town Hall ; Wu Xiao|City Museum',
  ],
  ['a name widened in its cell', '王  芳\t徐家汇街道', '王芳|徐家汇街道'],
  ['names that look like posts', '居民代表', '居民代表'],
  ['the same beside a unit', '居民代表\t天平街道', '居民代表|天平街道'],
  ['a line without a name', '姓名\t单位\n\t街道\n吴晓\t', '吴晓'],
  ['Windows line ends and quotes', '"林峰"\t"""一号""街道"\r\n', '林峰|"一号"街道'],
  ['a post behind a name', '复旦大学\t何启明教授', '何启明|复旦大学|教授'],
  ['the same in plain lines', '复旦大学 何启明教授\n区文明办 周敏主任', '何启明|复旦大学|教授 ; 周敏|区文明办|主任'],
  ['a number of people is nobody', '居民代表2名\n林峰', '林峰'],
  ['nothing', ' \n', ''],
])('%s', (_what, text, people) => expect(shown(text)).toBe(people))

test('a table from HTML goes before its text, and headings over it are left out', () => {
  const table = [['出席名单'], ['姓名', '类别', '座次'], ['林峰', '领导', '1'], ['嘉宾席'], ['吴晓', '嘉宾', '']]
  expect(shown('anything else', table)).toBe('林峰|||leader|1 ; 吴晓|||guest')
  expect(shown('', [['林峰'], ['吴晓']])).toBe('林峰 ; 吴晓')
})

test('an unreadable rank is stored as written, to be reported', () => {
  const { people: list } = pastedAttendees({ text: '姓名\t座次\n林峰\t主桌\n吴晓\t2\n周敏\t', table: null })
  expect(list.map(({ name, rank, unreadRank }) => [name, rank, unreadRank])).toEqual([
    ['林峰', null, '主桌'],
    ['吴晓', 2, undefined],
    ['周敏', null, undefined],
  ])
})

test('what is not a person is left out and reported', () => {
  const list = pastedAttendees({ text: '姓名\t单位\n林峰\t天平街道\n居民代表 20名\t各街镇', table: null })
  expect(list.people.map(({ name }) => name)).toEqual(['林峰'])
  expect(list.others).toEqual(['居民代表 20名'])
})
