import { segmentKinds, type SegmentKind } from '../domain/segment'

/** What a kind is called in the office's spreadsheets. */
export const kindNames: Readonly<Record<SegmentKind, string>> = {
  caseShare: '案例分享',
  microForum: '微论坛',
  keynote: '专家主旨发言',
  skit: '情景剧',
  talk: '独立演讲',
  opening: '开场',
  hosting: '主持串场',
  video: '视频',
  interaction: '现场互动',
  ceremony: '仪式',
  break: '茶歇',
  photo: '合影',
  custom: '其他',
}

/** Other words that name a kind, in Chinese and English. */
const others: readonly (readonly [string, SegmentKind])[] = [
  ['案例', 'caseShare'],
  ['论坛', 'microForum'],
  ['圆桌', 'microForum'],
  ['主旨', 'keynote'],
  ['专家', 'keynote'],
  ['小品', 'skit'],
  ['短剧', 'skit'],
  ['演讲', 'talk'],
  ['串场', 'hosting'],
  ['主持', 'hosting'],
  ['短片', 'video'],
  ['互动', 'interaction'],
  ['颁奖', 'ceremony'],
  ['休息', 'break'],
  ['case share', 'caseShare'],
  ['forum', 'microForum'],
  ['keynote', 'keynote'],
  ['skit', 'skit'],
  ['talk', 'talk'],
  ['opening', 'opening'],
  ['video', 'video'],
  ['break', 'break'],
  ['photo', 'photo'],
]

const words: readonly (readonly [string, SegmentKind])[] = [
  ...segmentKinds.filter((kind) => kind !== 'custom').map((kind) => [kindNames[kind], kind] as const),
  ...others,
]

/** The kind whose name the cell is, and nothing more; null where it is more or less. */
export function kindCalled(cell: string): SegmentKind | null {
  const word = cell.trim().toLowerCase()
  if (word === kindNames.custom) return 'custom'
  return words.find(([name]) => word === name)?.[1] ?? null
}

/** Up to this many characters, a cell that holds the name of a kind is about that kind: 开场致辞, 领导颁奖仪式. */
const longest = 8

/**
 * The kind a cell names: alone, before a mark (`微论坛：议一议`, `情景剧《上下》`) or in few words. Null where it names none:
 * a sentence that merely holds such a word is none.
 */
export function kindNamed(cell: string): SegmentKind | null {
  const called = kindCalled(cell) ?? kindCalled(cell.split(/[：:《“"（(｜|—]/u)[0] ?? '')
  if (called) return called
  const word = cell.trim().toLowerCase()
  return word.length > longest ? null : (words.find(([name]) => word.includes(name))?.[1] ?? null)
}
