import type { CastingRole, Department } from '../domain/segment'

/** What a column of a pasted table holds. */
export type Column =
  | { readonly is: 'title' | 'kind' | 'duration' | 'minutes' | 'start' | 'range' | 'number' | 'unit' }
  /** `isGuessed`: by content, no heading says so; what reads as nobody's name there is none. */
  | { readonly is: 'people'; readonly role: CastingRole | null; readonly isGuessed?: true }
  | { readonly is: 'cue'; readonly department: Department }
  | { readonly is: 'notes'; readonly name: string }

const people = (role: CastingRole | null): Column => ({ is: 'people', role })
const cue = (department: Department): Column => ({ is: 'cue', department })

/** Headings as offices write them; the first that fits is meant. */
const headings: readonly (readonly [RegExp, Column])[] = [
  [/^(序号|编号|no\.?|#)$/i, { is: 'number' }],
  [/^(起止时间|时间段|time range)$/i, { is: 'range' }],
  [/^(时长|用时|duration|length)/i, { is: 'duration' }],
  [/^(分钟|minutes?)/i, { is: 'minutes' }],
  [/^(时间|开始|开始时间|start|time)$/i, { is: 'start' }],
  [/^(环节|环节名称|内容|名称|节目|标题|title|segment|item)$/i, { is: 'title' }],
  [/^(形式|类型|kind|type)$/i, { is: 'kind' }],
  [/^(主讲|主讲人|演讲人|speakers?)$/i, people('speaker')],
  [/^(专家|experts?)$/i, people('expert')],
  [/^(主持|主持人|hosts?|moderator)$/i, people('host')],
  [/^(嘉宾|panelists?|guests?)$/i, people('panelist')],
  [/^(演员|表演|performers?|cast)$/i, people('performer')],
  [/^(人员|出场|负责人|people)$/i, people(null)],
  [/^(单位|街镇|unit)$/i, { is: 'unit' }],
  [/^(话筒|mic)$/i, cue('mic')],
  [/^(音响|音频|sound)$/i, cue('sound')],
  [/^(灯光|light)$/i, cue('light')],
  [/^(大屏|屏幕|ppt|screen)$/i, cue('screen')],
  [/^(道具|props)$/i, cue('props')],
  [/^(舞台|stage)$/i, cue('stage')],
  [/^(备注|说明|notes?)$/i, { is: 'notes', name: '' }],
]

/** What a column under this heading holds; undefined where the heading is unknown. */
export const headingOf = (cell: string): Column | undefined => headings.find(([named]) => named.test(cell.trim()))?.[1]
