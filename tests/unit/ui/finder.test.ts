import { expect, test } from 'vitest'
import { noReadings } from '../../../src/domain/search/readingsWith'
import { finderWith, ranked } from '../../../src/ui/components/finder'
import { readings } from '../domain/search/readings'

const find = finderWith(readings)
/** Those of the names that are found, the best first. */
const found = (names: string, query: string) => ranked(names.split('|'), (name) => find(name, query)).join('|')

test.each([
  ['the exact name before a longer one', '王芳芳|王芳', '王芳', '王芳|王芳芳'],
  ['the exact name before one that holds it', '新区会堂|会堂', '会堂', '会堂|新区会堂'],
  ['what begins with it before what holds it', '小林|林晓', '林', '林晓|小林'],
  ['the pinyin of the whole name before that of its beginning', '王芳芳|王芳', 'wangfang', '王芳|王芳芳'],
  ['the initials of the whole name before those of its beginning', '王芳芳|王芳', 'wf', '王芳|王芳芳'],
  [
    'what is written so, what is read so, what is read so inside',
    '把工作区另存到别处|流程|lc 备忘',
    'lc',
    'lc 备忘|流程|把工作区另存到别处',
  ],
  ['pinyin before what only holds the letters', 'abc lin|林晓', 'lin', '林晓|abc lin'],
  ['Li Na and 李娜 by lina', '王芳|李娜|Li Na', 'lina', 'Li Na|李娜'],
  ['Li Na and 李娜 by li na', '王芳|李娜|Li Na', 'li na', 'Li Na|李娜'],
  ['a name in Latin letters by its initials', 'Li Na|Anna Lind', 'ln', 'Li Na'],
  ['a name of the Uyghurs by pinyin, whichever point stands in it', '阿依努尔・吐尔逊', 'aynetex', '阿依努尔・吐尔逊'],
  ['the same by another point', '阿依努尔·吐尔逊|阿依努尔・吐尔逊', '阿依努尔•', '阿依努尔·吐尔逊|阿依努尔・吐尔逊'],
  ['ü typed as v', '吕布', 'lvbu', '吕布'],
  ['characters and pinyin mixed', '王芳|王小', '王f', '王芳'],
  ['letters of full width', '李娜', 'ｌｉｎａ', '李娜'],
  ['one name only', '李娜', 'lisi', ''],
])('finds %s', (_, names, query, expected) => expect(found(names, query)).toBe(expected))

test('finds what is written without the table of readings', () =>
  expect(ranked(['李娜', 'Li Na'], (name) => finderWith(noReadings)(name, 'lina'))).toEqual(['Li Na']))
