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

/** The kind a cell names; null where it is no name of a kind. A sentence that merely holds such a word is none. */
export function kindNamed(cell: string): SegmentKind | null {
  const word = cell.trim().toLowerCase()
  const exact = segmentKinds.find((kind) => kindNames[kind] === word)
  if (exact) return exact
  const longest = 8
  if (word === '' || word.length > longest + 4) return null
  return others.find(([name]) => word === name || (word.length <= longest && word.includes(name)))?.[1] ?? null
}
