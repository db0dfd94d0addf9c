import type { CastingRole, Department } from '../../domain/segment'
import { roleNamed } from '../people/roleNames'

/** What a column of a pasted table contains. */
export type RowColumn =
  | { readonly is: 'title' | 'kind' | 'start' | 'end' | 'range' | 'number' | 'unit' | 'post' | 'part' }
  /** `unit`: for a bare number. */
  | { readonly is: 'duration'; readonly unit: '' | '分钟' | '秒' | '小时' }
  /**
   * `isGuessed`: recognized by its contents, or by a heading that offices also use for other things. A text in it that
   * is not a name becomes a note under `name`.
   */
  | { readonly is: 'people'; readonly role: CastingRole | null; readonly isGuessed?: true; readonly name?: string }
  | { readonly is: 'cue'; readonly department: Department }
  | { readonly is: 'notes'; readonly name: string }

const cue = (department: Department): RowColumn => ({ is: 'cue', department })
const duration = { is: 'duration', unit: '' } as const

/** Headings as offices write them; the first match counts. */
const headings: readonly (readonly [RegExp, RowColumn])[] = [
  [/^(序号|编号|序|no\.?|#)$/i, { is: 'number' }],
  [/^(起止时间|起讫时间|时间段|时段|time range)$/i, { is: 'range' }],
  [/^(时长|用时|预计时长|预计用时|时间长度|所需时间|duration|length)/i, duration],
  [/^(分钟|minutes?)/i, { is: 'duration', unit: '分钟' }],
  [/^(结束|结束时间|end)$/i, { is: 'end' }],
  [/^(板块|篇章|单元|part|section)$/i, { is: 'part' }],
  [/^(时间|开始|开始时间|时间安排|时间节点|start|time)$/i, { is: 'start' }],
  [
    /^(环节|环节名称|环节内容|活动环节|流程环节|内容|具体内容|主要内容|活动内容|流程|流程内容|议程|项目|名称|节目|节目名称|标题|题目|title|segment|item|agenda)$/i,
    { is: 'title' },
  ],
  [/^(形式|类型|环节类型|环节形式|kind|type)$/i, { is: 'kind' }],
  [/^(人员|出场|出场人员|参与人员|人员安排|people)$/i, { is: 'people', role: null }],
  [/^(单位|工作单位|街镇|unit)$/i, { is: 'unit' }],
  [/^(职务|职称|头衔|position)$/i, { is: 'post' }],
  [/^(话筒|麦克风|mic)$/i, cue('mic')],
  [/^(音响|音频|sound)$/i, cue('sound')],
  [/^(灯光|light)$/i, cue('light')],
  [/^(大屏|屏幕|ppt|screen)$/i, cue('screen')],
  [/^(道具|props)$/i, cue('props')],
  [/^(舞台|stage)$/i, cue('stage')],
  [/^(备注|说明|notes?)$/i, { is: 'notes', name: '' }],
]

/** What a column with this heading contains; undefined if the heading is unknown. 时 间 and 时长（分钟） are headings too. */
export function headingOf(cell: string): RowColumn | undefined {
  const word = cell.normalize('NFKC').trim()
  const plain = word
    .replace(/\([^()]*\)/gu, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .trim()
  const role = roleNamed(plain)
  if (role === 'crew') return { is: 'people', role, isGuessed: true, name: plain }
  if (role) return { is: 'people', role }
  const found = headings.find(([named]) => named.test(plain))?.[1]
  return found?.is === 'duration' ? { ...found, unit: unitIn(word) ?? found.unit } : found
}

const unitIn = (heading: string): '分钟' | '秒' | '小时' | undefined =>
  /分/.test(heading) ? '分钟' : /秒/.test(heading) ? '秒' : /小时/.test(heading) ? '小时' : undefined
