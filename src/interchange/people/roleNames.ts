import { kinds, type SegmentKind } from '../../domain/kinds'
import type { CastingRole } from '../../domain/roles'

/** The name of a role in the office's spreadsheets, and in copied ones. */
export const roleNames: Readonly<Record<CastingRole, string>> = {
  speaker: '主讲',
  expert: '专家',
  moderator: '主持',
  panelist: '嘉宾',
  performer: '演员',
  host: '主持',
  crew: '工作人员',
}

/** The words for roles; the first match counts. Whoever leads a forum is its host until the kind is known. */
const words: readonly (readonly [RegExp, CastingRole])[] = [
  [/^(主讲|主讲人|演讲人|演讲者|讲述人|讲者|分享人|分享者|发言人|发言|speakers?)$/i, 'speaker'],
  [/^(专家|点评专家|点评嘉宾|点评|experts?)$/i, 'expert'],
  [/^(主持|主持人|论坛主持|hosts?|moderators?)$/i, 'host'],
  [/^(嘉宾|论坛嘉宾|对话嘉宾|圆桌嘉宾|panelists?|guests?)$/i, 'panelist'],
  [/^(演员|表演|表演者|performers?|cast)$/i, 'performer'],
  [
    /^(工作人员|会务|会务组|负责人|责任人|联系人|对接人|执行人|保障|保障人员|技术保障|后勤|后勤保障|现场保障|crew)$/i,
    'crew',
  ],
]

/** The role that a word names; undefined for none. */
export const roleNamed = (word: string): CastingRole | undefined =>
  words.find(([named]) => named.test(word.trim()))?.[1]

/**
 * The role of somebody in a column of speakers. Offices have one such column (主讲人) for everybody who speaks. In rows of
 * a host, an expert or a cast it says no more than the row itself, and the result is null.
 */
export function roleInSpeakersColumn(kind: SegmentKind, title: string): CastingRole | null {
  const { hasSpeakers } = kinds[kind]
  return (hasSpeakers instanceof RegExp ? hasSpeakers.test(title) : hasSpeakers) ? 'speaker' : null
}
