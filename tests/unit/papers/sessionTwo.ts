import type { Entity } from '../../../src/domain/entity'
import type { Case, LibrarySnapshot, Person, Season, SessionEntry, Team, Unit } from '../../../src/domain/library'
import type { Casting, CastingRole, Part, Row, Segment, SegmentKind } from '../../../src/domain/segment'
import type { SessionDetails, SessionSnapshot } from '../../../src/domain/session'
import { defaultPace } from '../../../src/domain/estimate/paceTable'
import type { SessionInput } from '../../../src/papers/paper'
import { blank, emptyLibrary } from '../domain/library'

const minuteMs = 60_000
const entity = (id: string, sample = false): Entity => ({ id, order: id, deletedAt: null, sample })
const byId = <T extends Entity>(all: readonly T[]): ReadonlyMap<string, T> => new Map(all.map((one) => [one.id, one]))

const unit = (name: string): Unit => ({ ...entity(name), name, town: /[街镇]/.test(name) })
const person = (name: string, unitId: string, title: string): Person => ({
  ...entity(name, true),
  name,
  title,
  unitId,
  phone: '13800000000',
  roles: '内部角色',
  notes: '内部备注',
  pace: null,
})
const team = (name: string, unitId: string): Team => ({
  ...entity(name),
  name,
  unitId,
  contact: '内部联系人',
  size: 12,
})
const practice = (name: string, unitId: string, summary: string): Case =>
  blank('cases', name, { unitId, topicId: '助推社会治理', summary })

const troupe = '幸福乐加梯新时代文明实践志愿服务队'
const units = ['区新时代文明实践中心', '徐家汇街道', '田林街道', '凌云街道', '康健街道', '漕河泾街道', '社会治理研究所']

const library: LibrarySnapshot = {
  ...emptyLibrary,
  topics: byId([blank('topics', '助推社会治理', { question: '新时代文明实践如何助推社会治理' })]),
  units: byId(units.map(unit)),
  venues: byId([
    { ...entity('hall', true), name: '徐家汇街道社区文化活动中心', address: '徐汇区南丹东路 12 号三楼多功能厅' },
  ]),
  cases: byId([
    practice(
      '乐山片区“幸福乐加梯”',
      '徐家汇街道',
      '加装电梯，难在哪里？难在人心！居民区党总支和志愿服务队走访了128户居民，一共开了36次会议、写了4本笔记，先把顾虑说透，再把办法议成。最后，3号楼、5号楼和7号楼同意了——电梯装好以后，邻里议事的做法留了下来，成为片区可复制、可推广的经验。',
    ),
    practice(
      '“417”街区一体化“软治理”',
      '凌云街道',
      '四条马路、一个街区、七家单位，把各管一段变成同议一桌。商户、居民与执法部门每月一次“街区茶话会”，98.5% 的投诉在茶话会上就有了答复。',
    ),
    practice('姐妹“雷锋亭”', '康健街道', '一对姐妹守着一座小亭子，修伞、配钥匙、听人说话。'),
    practice('“馨空间”公租房治理新模式', '漕河泾街道', '把公共客厅还给年轻的租客，由他们自己排值班、定公约、办活动。'),
  ]),
  people: byId([
    person('林晓', '区新时代文明实践中心', '主持人'),
    person('周敏', '徐家汇街道', '乐山居民区党总支书记'),
    person('陈立', '徐家汇街道', '志愿者'),
    person('吴丽华', '康健街道', '雷锋亭志愿者'),
    person('顾芸', '区新时代文明实践中心', '理论宣讲员'),
    person('方毅', '凌云街道', '社区工作者'),
    person('何教授', '社会治理研究所', '教授、博士生导师'),
    person('张喆', '漕河泾街道', '馨空间负责人'),
    person('舞台监督甲', '区新时代文明实践中心', '舞台监督'),
  ]),
  teams: byId([team(troupe, '徐家汇街道')]),
  sessions: new Map(),
}

let count = 0
const orderOf = () => String((count += 1)).padStart(6, '0')

const casting = (role: CastingRole, name: string, character = ''): Casting => ({
  id: orderOf(),
  order: orderOf(),
  personId: library.teams.has(name) ? null : name,
  teamId: library.teams.has(name) ? name : null,
  role,
  character,
  props: '内部道具',
})

const part = (title: string): Part => {
  const order = orderOf()
  return { ...entity(`part${order}`), order, type: 'part', title }
}

export function segment(kind: SegmentKind, title: string, minutes: number, more: Partial<Segment> = {}): Segment {
  const order = orderOf()
  return {
    ...entity(`row${order}`),
    order,
    type: 'segment',
    kind,
    title,
    durationMs: minutes * minuteMs,
    minimumMs: 0,
    priority: 'flexible',
    assumedFrom: null,
    pin: null,
    skipped: false,
    inProgramme: true,
    caseId: null,
    troupeId: null,
    castings: [],
    questions: [],
    rehearsals: [],
    cues: { mic: '内部话筒提示' },
    script: '内部台词',
    notes: '内部备注',
    ...more,
  }
}

const rows: readonly Row[] = [
  segment('hosting', '内部串词：请领导入座', 3, { inProgramme: false }),
  segment('opening', '开场短片：第一季走到这里', 5, { castings: [casting('host', '林晓')] }),
  part('上半场 · 从“加梯”说起'),
  segment('caseShare', '乐山片区“幸福乐加梯”', 15, {
    caseId: '乐山片区“幸福乐加梯”',
    castings: [casting('speaker', '周敏'), casting('crew', '舞台监督甲')],
  }),
  segment('skit', '情景剧《上上下下》', 12, {
    troupeId: troupe,
    castings: [casting('performer', '陈立', '三楼老伯'), casting('performer', '周敏', '居委书记')],
  }),
  segment('talk', '被跳过的独立演讲', 10, { skipped: true, castings: [casting('speaker', '舞台监督甲')] }),
  segment('microForum', '加梯之后，邻里还能一起做什么', 25, {
    castings: [casting('panelist', '周敏'), casting('panelist', '方毅'), casting('moderator', '顾芸')],
  }),
  segment('break', '茶歇', 10),
  part('全部跳过的板块'),
  segment('video', '备用短片', 5, { skipped: true }),
  part('下半场 · 共治的办法'),
  segment('talk', '我在亭子等你', 8, { caseId: '姐妹“雷锋亭”', castings: [casting('speaker', '吴丽华')] }),
  segment('caseShare', '“417”街区一体化“软治理”', 12, {
    caseId: '“417”街区一体化“软治理”',
    castings: [casting('speaker', '方毅')],
  }),
  segment('caseShare', '公租房里的年轻人', 12, {
    caseId: '“馨空间”公租房治理新模式',
    castings: [casting('speaker', '张喆')],
  }),
  segment('keynote', '基层共治的三个支点', 20, { castings: [casting('expert', '何教授')] }),
  segment('interaction', '把今天学到的带回街镇', 10, { castings: [casting('host', '林晓')] }),
  segment('photo', '内部合影', 5, { inProgramme: false }),
]

const details: SessionDetails = {
  theme: '文明实践助推社会治理',
  topicId: '助推社会治理',
  date: '2021-05-20',
  start: '14:00',
  hardEnd: '16:30',
  zone: 'Asia/Shanghai',
  venueId: 'hall',
  hosts: '徐汇区新时代文明实践中心',
  organizers: '徐家汇街道新时代文明实践分中心',
  audience: 60,
  state: 'planning',
}

const season: Season = blank('seasons', 'season1', {
  name: '第一季',
  title: '实践汇——新时代文明实践课堂',
  organizer: '徐汇区新时代文明实践中心',
})
const entry: SessionEntry = { ...entity('session2', true), seasonId: 'season1', number: 2, archivedAt: null }

function snapshotOf(list: readonly Row[], more: Partial<SessionDetails> = {}): SessionSnapshot {
  return {
    id: 'session2',
    details: { ...details, ...more },
    rows: new Map(list.map((row) => [row.id, row])),
    presences: new Map(),
    cueColumns: [],
    runs: [],
    actuals: new Map(),
    attendees: [],
    notes: '',
  }
}

/** Session 2 of the first season, 文明实践助推社会治理; names and times are invented. */
export const sessionTwo: SessionInput = {
  of: 'session',
  session: snapshotOf(rows),
  entry,
  season,
  library,
  pace: defaultPace,
  run: null,
  showings: { ofCase: new Map(), ofConcern: new Map() },
  details: new Map(),
  language: 'zh-CN',
}

/** The same with rows of its own. */
export const sessionOf = (list: readonly Row[], more: Partial<SessionDetails> = {}): SessionInput => ({
  ...sessionTwo,
  session: snapshotOf(list, more),
})

export { part, casting }

/** The same with more people in the library, each of 徐家汇街道. */
export const withPeople = (input: SessionInput, names: readonly string[]): SessionInput => ({
  ...input,
  library: {
    ...input.library,
    people: new Map([
      ...input.library.people,
      ...names.map((name) => [name, person(name, '徐家汇街道', '居民')] as const),
    ]),
  },
})
