import { describe, expect, test } from 'vitest'
import { libraryKind, sessionKind } from '../../../../src/document/documentKind'
import { addEntity } from '../../../../src/document/edits/libraryEdits'
import { Replica } from '../../../../src/document/replica'
import { present } from '../../../../src/domain/entity'
import type { LibrarySnapshot } from '../../../../src/domain/library'
import { scheduleOf } from '../../../../src/domain/timing/schedule'
import { copiedRows } from '../../../../src/interchange/rows/copiedRows'
import { peopleIn } from '../../../../src/interchange/people/namedPeople'
import { pasteEdits } from '../../../../src/interchange/rows/pasteEdits'
import { sheetFromClipboard, type ParsedRow, type PastedSheet } from '../../../../src/interchange/rows/pastedRows'
import { sampleWorkspace } from '../../../../src/interchange/sampleWorkspace'

const minute = 60_000
const pasted = (text: string) => sheetFromClipboard({ text, html: '', table: null })
const tabled = (table: string[][]) => sheetFromClipboard({ text: 'not read', html: '', table })
/** The edits of a paste into an empty session. */
const editsOf = (sheet: PastedSheet, library: LibrarySnapshot) =>
  pasteEdits(sheet, { session: new Replica(sessionKind, 'empty').snapshot, library, afterId: null })
const shown = ({ rows }: { readonly rows: readonly ParsedRow[] }) =>
  rows.map(({ row, people }) =>
    row.type === 'part'
      ? `[${row.title ?? ''}]`
      : [
          row.title,
          row.kind,
          (row.durationMs ?? 0) / minute,
          people.map(({ name, role }) => `${name}:${role ?? '?'}`).join(),
          row.notes,
        ]
          .filter((part) => part !== '')
          .join('|'),
  )

describe('what is pasted', () => {
  test.each<[string, string, string[]]>([
    ['one title a line', '开场\n茶歇', ['开场|opening|5', '茶歇|break|10']],
    [
      'lines of a chat',
      '1. 开场致辞 5分钟\n2、案例分享：加梯（15分钟）\n③ 茶歇\n（4）微论坛：议一议，25分\n五、合影 3:00',
      [
        '开场致辞|opening|5',
        '案例分享：加梯|caseShare|15',
        '茶歇|break|10',
        '微论坛：议一议|microForum|25',
        '合影|photo|3',
      ],
    ],
    [
      'lines of a chat with times',
      '14:00-14:15 加梯的故事\n14:15 亭子的故事 10分钟\n1.5版议程\n417街区',
      ['加梯的故事|custom|15', '亭子的故事|custom|10', '1.5版议程|custom|5', '417街区|custom|5'],
    ],
    [
      'lines of a chat among rows of a table, and whole lines in one cell',
      '14:00-14:05 签到\n14:05-14:15 开场\n茶歇\t一会儿\n微论坛：议一议（25分钟）\n合影',
      ['签到|custom|5', '开场|opening|10', '茶歇|break|10|一会儿', '微论坛：议一议|microForum|25', '合影|photo|5'],
    ],
    [
      'lengths in half of the few rows',
      '签到\t5分钟\n茶歇\t一会儿\n合影\t',
      ['签到|custom|5', '茶歇|break|10|一会儿', '合影|photo|5'],
    ],
    [
      'lines of a chat with people behind a length',
      '1、开场（5分钟）主持人顾芸\n2、微论坛：议一议（25分）主持：顾芸；嘉宾：陈立、方毅\n3、加梯（二）的故事（10分钟）',
      [
        '开场|opening|5|顾芸:host',
        '微论坛：议一议|microForum|25|顾芸:host,陈立:panelist,方毅:panelist',
        '加梯（二）的故事|custom|10',
      ],
    ],
    [
      'lengths under a heading of times',
      '时间\t环节\n5分钟\t开场\n14:00-14:05（5分钟）\t致辞\n14.05-14.15\t加梯\n约10分钟左右\t合影\n待定\t茶歇',
      ['开场|opening|5', '致辞|custom|5', '加梯|custom|10', '合影|photo|10', '茶歇|break|10|待定'],
    ],
    [
      'starts alone: each lasts until the next',
      '14:00\t开场\n14:05\t情景剧\n14:20\t案例分享\n14:35\t专家点评\n15:00\t结束',
      ['开场|opening|5', '情景剧|skit|15', '案例分享|caseShare|15', '专家点评|keynote|25'],
    ],
    [
      'a column of starts and one of ends',
      '开始时间\t结束时间\t环节\n14:00\t14:05\t开场\n14:10\t14:30\t加梯',
      ['开场|opening|5', '加梯|custom|20'],
    ],
    ['half of a day', '下午2:00-2:15\t开场\n下午2:15-2:40\t加梯', ['开场|opening|15', '加梯|custom|25']],
    [
      'a range that is merged over two rows is the time of both',
      '时间\t环节\n14:00-14:30\t致辞\n14:00-14:30\t加梯\n14:30-14:40\t合影',
      ['致辞|custom|15', '加梯|custom|15', '合影|photo|10'],
    ],
    [
      'a column of parts',
      '板块\t环节\t时长\n看见\t加梯\t5\n看见\t亭子\t5\n共治\t合影\t5',
      ['[看见]', '加梯|custom|5', '亭子|custom|5', '[共治]', '合影|photo|5'],
    ],
    [
      'lines about the table are not rows',
      '2021年5月20日课堂流程表\t\t\n环节\t时长\t责任人\n加梯\t5\t周敏\n合计\t5\t\n备注：以现场为准\t\t',
      ['加梯|custom|5|周敏:crew'],
    ],
    ['lines that are nothing but a time or length stay', '5分钟\n14:00', ['5分钟|custom|5', '14:00|custom|5']],
    ['a heading names the columns', '环节\t时长\t主讲\n加梯\t15\t周敏', ['加梯|custom|15|周敏:speaker']],
    ['minutes in full-width digits', '环节\t分钟\n加梯\t１５', ['加梯|custom|15']],
    ['a range is a duration', '环节\t起止时间\n加梯\t14:00-14:15', ['加梯|custom|15']],
    [
      'without a heading, by content',
      '14:00-14:15\t乐山片区加装电梯的故事\t案例分享\t周敏\n14:15-14:40\t加梯之后还能做什么\t微论坛\t顾芸、陈立',
      ['乐山片区加装电梯的故事|caseShare|15|周敏:?', '加梯之后还能做什么|microForum|25|顾芸:?,陈立:?'],
    ],
    [
      'lengths in minutes and seconds',
      '签到\t10:00\n致辞\t5:00\n点评\t8:30',
      ['签到|custom|10', '致辞|custom|5', '点评|custom|8.5'],
    ],
    [
      'short titles are not names, except with a unit',
      '1\t14:00-14:15\t领导致辞\t张三（区委）\t话筒2支\n2\t14:15-14:20\t视频播放\t\t大屏',
      ['领导致辞|custom|15|张三:?|话筒2支', '视频播放|video|5|大屏'],
    ],
    ['titles alone name nobody', '领导致辞\t5分\n高手过招\t10分', ['领导致辞|custom|5', '高手过招|custom|10']],
    [
      'names before the titles',
      '周敏\t加梯的故事\t15分\n欧阳春\t亭子里的故事\t8分',
      ['加梯的故事|custom|15|周敏:?', '亭子里的故事|custom|8|欧阳春:?'],
    ],
    [
      'a unit before the title belongs to the person named',
      '徐家汇街道\t加梯的故事\t周敏\n凌云街道\t亭子里的故事\t吴丽华',
      ['加梯的故事|custom|5|周敏:?', '亭子里的故事|custom|5|吴丽华:?'],
    ],
    [
      'in a column of names, anything else is a note',
      '领导致辞\t张三\n签到入场\t全体人员\n自由提问\t李四、王五',
      ['领导致辞|custom|5|张三:?', '签到入场|custom|5|全体人员', '自由提问|custom|5|李四:?,王五:?'],
    ],
    [
      'a role behind a name is their role',
      '加梯之后怎么办\t微论坛\t顾芸（主持）、陈立\n亭子里的故事\t独立演讲\t吴丽华',
      ['加梯之后怎么办|microForum|25|顾芸:host,陈立:?', '亭子里的故事|talk|8|吴丽华:?'],
    ],
    [
      'columns that some rows leave empty are not the title',
      '\t上台领奖\t5分\n投影\t视频播放\t3分\n\t主题分享\t15分',
      ['上台领奖|custom|5', '视频播放|video|3|投影', '主题分享|custom|15'],
    ],
    [
      'no people where nothing else could be the title',
      '张三\t李四\n王五\t赵六',
      ['张三|custom|5|李四', '王五|custom|5|赵六'],
    ],
    [
      'titles that begin with the name of a kind are titles',
      '开场致辞\t5\t王芳\n案例分享：加梯\t12\t周敏\n微论坛：议一议\t25\t顾芸、陈立\n情景剧《上下》\t10\t李四\n合影\t5\t',
      [
        '开场致辞|opening|5|王芳:?',
        '案例分享：加梯|caseShare|12|周敏:?',
        '微论坛：议一议|microForum|25|顾芸:?,陈立:?',
        '情景剧《上下》|skit|10|李四:?',
        '合影|photo|5',
      ],
    ],
    [
      'in two columns too, and behind numbers with a mark',
      '1.\t开场致辞\n2.\t案例分享：加梯\n3.\t合影',
      ['开场致辞|opening|5', '案例分享：加梯|caseShare|15', '合影|photo|5'],
    ],
    [
      'bare kinds alone are titles beside people',
      '开场\t5分\t王芳\n案例分享\t15分\t周敏\n合影\t5分\t王芳',
      ['开场|opening|5|王芳:?', '案例分享|caseShare|15|周敏:?', '合影|photo|5|王芳:?'],
    ],
    [
      'a column of kinds comes before titles that hold kinds',
      '案例分享\t案例分享：加梯\t周敏\n案例分享\t案例分享：亭子\t吴丽华\n微论坛\t微论坛：议一议\t顾芸',
      [
        '案例分享：加梯|caseShare|15|周敏:?',
        '案例分享：亭子|caseShare|15|吴丽华:?',
        '微论坛：议一议|microForum|25|顾芸:?',
      ],
    ],
    [
      'numbers go on from where the copy began',
      '3\t加梯的故事\t15分\n4\t亭子的故事\t10分',
      ['加梯的故事|custom|15', '亭子的故事|custom|10'],
    ],
    [
      'roles before names, in one cell',
      '环节\t形式\t人员\n加梯之后\t微论坛\t主持：顾芸；嘉宾：陈立、方毅\n上下\t情景剧\t王芳（饰 老王）、李四\n致辞\t开场\t领导：张三',
      [
        '加梯之后|microForum|25|顾芸:host,陈立:panelist,方毅:panelist',
        '上下|skit|12|王芳:performer,李四:?',
        '致辞|opening|5|张三:?',
      ],
    ],
    [
      'headings of two columns of words: kinds, or notes',
      '环节\t环节内容\t负责人\n案例分享\t加梯的故事\t周敏\n签到入场\t凭码入座\t',
      ['加梯的故事|caseShare|15|周敏:crew', '签到入场|custom|5|凭码入座'],
    ],
    ['quotes keep line breaks in a cell', '环节\t备注\n"上\n下"\t"说""好"""', ['上\n下|custom|5|说"好"']],
    [
      'an unknown heading goes to the notes by its name',
      '环节\t时长\t车辆\n加梯\t5\t大巴',
      ['加梯|custom|5|车辆：大巴'],
    ],
    ['an invalid duration goes to the notes', '环节\t时长\n加梯\t待定', ['加梯|custom|5|待定']],
    [
      'a lone cell is a part',
      '环节\t时长\t主讲\n上半场\t\t\n加梯\t15\t周敏',
      ['[上半场]', '加梯|custom|15|周敏:speaker'],
    ],
    ['a spaced two-character name is one name', '环节\t时长\t主讲\n加梯\t5\t王 芳', ['加梯|custom|5|王芳:speaker']],
    ['a heading alone is nothing', '环节\t时长\t主讲', []],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => expect(shown(pasted(text))).toEqual(rows))

  test.each<[string, string[][], string[]]>([
    [
      'parts across the whole width are parts, and the table’s title is not',
      [
        ['流程表'],
        ['时间', '环节', '主讲'],
        ['上半场'],
        ['14:00-14:15', '加梯', '周敏'],
        ['下半场'],
        ['', '合影', '周敏'],
      ],
      ['[上半场]', '加梯|custom|15|周敏:speaker', '[下半场]', '合影|photo|5|周敏:speaker'],
    ],
    [
      'also with two columns, where a lone title is not a part',
      [['环节', '时长'], ['上半场'], ['加梯', '15'], ['茶歇', '']],
      ['[上半场]', '加梯|custom|15', '茶歇|break|10'],
    ],
    [
      'a heading of two rows names the columns by its lower one',
      [
        ['环节', '人员', ''],
        ['环节', '主讲', '专家'],
        ['加梯', '周敏', '顾芸'],
      ],
      ['加梯|custom|5|周敏:speaker,顾芸:expert'],
    ],
    [
      'parts do not hide the columns of a table without a heading',
      [['上半场'], ['1', '乐山片区加装电梯的故事', '15分'], ['下半场'], ['2', '加梯之后还能做什么', '25分']],
      ['[上半场]', '乐山片区加装电梯的故事|custom|15', '[下半场]', '加梯之后还能做什么|custom|25'],
    ],
  ])('a table with %s', (_, table, rows) => expect(shown(tabled(table))).toEqual(rows))

  test('a spreadsheet of 1,000 rows', () => {
    const text = ['环节\t时长\t主讲', ...Array.from({ length: 1000 }, (_, i) => `环节${i}\t5\t人${i % 7}`)].join('\n')
    expect(pasted(text).rows).toHaveLength(1000)
  })
})

describe('what a paste makes', () => {
  test('people are found by name or made once, in the roles their columns name', () => {
    const library = new Replica(libraryKind, 'library')
    const session = new Replica(sessionKind, 's')
    library.edit(...sampleWorkspace().library)
    const before = library.snapshot.people.size
    const { session: edits, library: added } = editsOf(
      pasted('环节\t形式\t主持\t嘉宾\n论坛一\t微论坛\t顾芸\t新人甲\n论坛二\t微论坛\t顾芸\t新人甲'),
      library.snapshot,
    )
    library.edit(...added)
    session.edit(...edits)
    expect(library.snapshot.people.size).toBe(before + 1)
    const [row] = present(session.snapshot.rows.values())
    expect(row?.type === 'segment' && row.castings.map(({ role }) => role)).toEqual(['moderator', 'panelist'])
  })

  test('words after a name are its unit or post, and a known team is not a person', () => {
    const library = new Replica(libraryKind, 'library')
    library.edit(addEntity('units', { name: '上影' }, 'unit'), addEntity('teams', { name: '沪剧队' }, 'team'))
    const edits = editsOf(
      pasted('环节\t人员\n致辞\t张三（居委会主任）、李四（康健街道，书记）、周敏 区文明办 主任、赵六（上影）、沪剧队'),
      library.snapshot,
    )
    library.edit(...edits.library)
    const unitOf = (id: string | null) => (id === null ? '' : library.snapshot.units.get(id)?.name)
    expect(present(library.snapshot.people.values()).map((one) => [one.name, unitOf(one.unitId), one.title])).toEqual([
      ['张三', '', '居委会主任'],
      ['李四', '康健街道', '书记'],
      ['周敏', '区文明办', '主任'],
      ['赵六', '上影', ''],
    ])
    const session = new Replica(sessionKind, 's')
    session.edit(...edits.session)
    const [row] = present(session.snapshot.rows.values())
    expect(row?.type === 'segment' && row.castings.map(({ teamId }) => teamId)).toEqual([
      null,
      null,
      null,
      null,
      'team',
    ])
  })

  test.each([
    ['主持人 顾芸，嘉宾 方毅 陈立', '顾芸 host, 方毅 panelist, 陈立 panelist'],
    ['主持人顾芸，嘉宾陈立', '顾芸 host, 陈立 panelist'],
    ['主持：顾芸', '顾芸 host'],
    ['无', ''],
    ['待定', ''],
    ['张三、待定', '张三'],
    ['全体', ''],
    ['区委宣传部副部长 张伟', '张伟 区委宣传部副部长'],
    ['徐家汇街道 书记 张伟、李四', '张伟 徐家汇街道 书记, 李四'],
    ['方毅（街道干部）', '方毅 街道干部'],
    ['周敏 区文明办 主任', '周敏 区文明办 主任'],
    ['周敏，区文明办，主任', '周敏 区文明办 主任'],
    ['复旦大学 何启明教授', '何启明 复旦大学 教授'],
    ['复旦大学何启明教授', '何启明 复旦大学 教授'],
    ['复旦大学教授何启明', '何启明 复旦大学 教授'],
    ['徐家汇街道党工委副书记张伟、王芳老师', '张伟 徐家汇街道 党工委副书记, 王芳 老师'],
    ['何启明教授（主持）', '何启明 教授 host'],
    ['周敏女士', '周敏'],
    ['居民代表王芳', '王芳 居民代表'],
    ['顾芸+嘉宾4人', '顾芸'],
    ['顾芸、居民代表', '顾芸'],
    ['居民代表 2名', ''],
    ['三位专家', ''],
    ['若干名志愿者', ''],
    ['徐家汇街道', ''],
    ['顾芸等3人', '顾芸'],
    ['负责人：郁非', '郁非 crew'],
    ['主讲：周敏；保障：郁非', '周敏 speaker, 郁非 crew'],
    ['阿依努尔·吐尔逊、周敏', '阿依努尔·吐尔逊, 周敏'],
    ['枫林街道艺术团', '枫林街道艺术团'],
  ])('%s names %s', (cell, people) => {
    const shownPeople = peopleIn(cell).map(({ name, unit, post, role }) =>
      [name, unit, post, role].filter(Boolean).join(' '),
    )
    expect(shownPeople.join(', ')).toBe(people)
  })

  test('somebody still to be found is a note, and nobody is nothing', () => {
    const rows = pasted('环节\t主讲\n甲\t待定\n乙\t无\n丙\t全体')
    expect(shown(rows)).toEqual(['甲|custom|5|待定', '乙|custom|5', '丙|custom|5|全体'])
  })

  test('a column of speakers does not turn host and expert into speakers', () => {
    const rows = pasted(
      '环节\t形式\t主讲人\n主持人开场\t主持串场\t顾芸\n加梯\t案例分享\t周敏\n点评\t专家主旨发言\t何启明\n议一议\t微论坛\t陈立\n领导致辞\t开场\t张三',
    )
    expect(shown(rows)).toEqual([
      '主持人开场|hosting|3|顾芸:?',
      '加梯|caseShare|15|周敏:speaker',
      '点评|keynote|20|何启明:?',
      '议一议|microForum|25|陈立:?',
      '领导致辞|opening|5|张三:speaker',
    ])
  })

  test('people responsible, to call or on duty are crew, and an office there is a note', () => {
    const rows = pasted('环节\t负责人\t联系人\t保障\n加梯\t郁非\t周敏 13800000000\t宣传部\n合影\t郁非、周敏\t\t')
    expect(shown(rows)).toEqual([
      '加梯|custom|5|郁非:crew|联系人：周敏 13800000000\n保障：宣传部',
      '合影|photo|5|郁非:crew,周敏:crew',
    ])
  })

  test('what a cell says besides its people is a note', () => {
    expect(shown(pasted('环节\t人员\n微论坛\t顾芸+嘉宾4人\n合影\t居民代表 2名\n茶歇\t街道办'))).toEqual([
      '微论坛|microForum|25|顾芸:?|嘉宾4人',
      '合影|photo|5|居民代表 2名',
      '茶歇|break|10|街道办',
    ])
  })

  test('somebody known pasted with a unit gets it, with any interpunct in the name', () => {
    const library = new Replica(libraryKind, 'library')
    library.edit(addEntity('people', { name: '郁非' }, 'yu'), addEntity('people', { name: '阿依努尔·吐尔逊' }, 'ayi'))
    const { library: added, summary } = editsOf(
      pasted('环节\t主讲\n甲\t郁非（区文明办，主任）\n乙\t阿依努尔・吐尔逊\n丙\t郁非'),
      library.snapshot,
    )
    library.edit(...added)
    const { people, units } = library.snapshot
    expect(people.size).toBe(2)
    expect([people.get('yu')?.title, units.get(people.get('yu')?.unitId ?? '')?.name]).toEqual(['主任', '区文明办'])
    expect(summary.filled).toEqual(['郁非'])
  })

  test('a new team is a team, and the troupe of a skit', () => {
    const library = new Replica(libraryKind, 'library')
    const { library: added, session: edits } = editsOf(
      pasted('环节\t形式\t人员\n上下\t情景剧\t枫林街道艺术团\n合唱\t其他\t枫林街道合唱队、周敏'),
      library.snapshot,
    )
    library.edit(...added)
    const session = new Replica(sessionKind, 's')
    session.edit(...edits)
    expect(present(library.snapshot.teams.values()).map(({ name }) => name)).toEqual([
      '枫林街道艺术团',
      '枫林街道合唱队',
    ])
    expect(present(library.snapshot.people.values()).map(({ name }) => name)).toEqual(['周敏'])
    const [skit] = present(session.snapshot.rows.values())
    expect(skit?.type === 'segment' && skit.troupeId).not.toBe(null)
  })

  test('our rows are read back from their text with their roles', () => {
    const library = new Replica(libraryKind, 'library')
    const sample = sampleWorkspace()
    library.edit(...sample.library)
    const session = new Replica(sessionKind, 'sample-session-2')
    session.edit(...(sample.sessions[1]?.edits ?? []))
    const { snapshot } = session
    const rows = present(snapshot.rows.values())
    const schedule = scheduleOf(snapshot)
    const { text } = copiedRows({ rows, schedule, details: snapshot.details, library: library.snapshot })
    const copy = new Replica(sessionKind, 'copy')
    const edits = editsOf(pasted(text), library.snapshot)
    copy.edit(...edits.session)
    const told = (of: typeof snapshot) =>
      present(of.rows.values()).map((row) =>
        row.type === 'part'
          ? row.title
          : [
              row.title,
              row.kind,
              row.durationMs,
              row.troupeId,
              ...row.castings
                .map(({ personId, teamId, role, character }) => [personId, teamId, role, character])
                .sort(),
            ],
      )
    expect(edits.library).toEqual([])
    expect(told(copy.snapshot)).toEqual(told(snapshot))
  })

  test('our rows come back completely', () => {
    const library = new Replica(libraryKind, 'library')
    const sample = sampleWorkspace()
    library.edit(...sample.library)
    const session = new Replica(sessionKind, 'sample-session-2')
    session.edit(...(sample.sessions[1]?.edits ?? []))
    const rows = present(session.snapshot.rows.values())
    const { details } = session.snapshot
    const { text, html } = copiedRows({
      rows,
      schedule: scheduleOf(session.snapshot),
      details,
      library: library.snapshot,
    })
    const copy = new Replica(sessionKind, 'copy')
    copy.edit(...editsOf(sheetFromClipboard({ text, html, table: null }), library.snapshot).session)
    const content = (snapshot: typeof session.snapshot) =>
      JSON.stringify(present(snapshot.rows.values()), (key, value: unknown) =>
        key === 'id' || key === 'order' ? '' : value,
      )
    expect(content(copy.snapshot)).toBe(content(session.snapshot))
    expect(text.split('\n')[0]).toBe('序号\t开始\t时长\t环节\t形式\t人员\t备注')
  })

  test('a table of ours that was changed on the way is read as text', () => {
    const { rows } = sheetFromClipboard({
      text: '环节\t时长\n加梯\t5',
      html: '<table data-studio-rows="%7Bnonsense"></table>',
      table: null,
    })
    expect(rows).toHaveLength(1)
  })
})
