import type { Attendee, AttendeeGroup } from '../../../src/domain/session'
import type { SessionInput } from '../../../src/papers/paper'
import { sessionTwo } from './sessionTwo'

/** `欧阳修远 · 区委宣传部 · 部长 · leader · 1`: omitted fields are empty. */
function attendee(line: string, i = 0): Attendee {
  const [name = '', unit = '', post = '', group = '', rank = ''] = line.split(' · ')
  const id = `attendee${String(i).padStart(4, '0')}`
  return {
    id,
    order: id,
    deletedAt: null,
    sample: false,
    personId: null,
    teamId: null,
    listed: true,
    name,
    unit,
    post,
    group: group === '' ? null : (group as AttendeeGroup),
    rank: rank === '' ? null : Number(rank),
  }
}

/** Names of every kind that a list may hold; ranks are given out of order. */
export const hall: readonly string[] = [
  '王和平 · 徐汇区精神文明建设委员会办公室 · 副主任 · leader · 2',
  '欧阳修远 · 中共上海市徐汇区委宣传部 · 部长、区新时代文明实践中心办公室主任 · leader · 1',
  '迪丽热巴·迪力木拉提 · 田林街道 · 社区工作者 · guest · 4',
  '𠮷田 · 友好城市代表团 · 团长 · guest · 3',
  '李一 · 凌云街道 · 居民',
  '高大富 · 康健街道 · 居民',
  '高富 · 康健街道 · 居民',
  'Alexander von Humboldt · Technische Universität · Professor · guest',
  '王 ·  · ',
  '文静 · 徐家汇街道 · 志愿者',
]

/** Session 2 with a list of attendees; people on stage are included automatically. */
export const hallOf = (lines: readonly string[], input: SessionInput = sessionTwo): SessionInput => ({
  ...input,
  session: { ...input.session, attendees: lines.map(attendee) },
})

/** A session with nobody on stage: only the list. */
export const listOnly = (lines: readonly string[]): SessionInput =>
  hallOf(lines, { ...sessionTwo, session: { ...sessionTwo.session, rows: new Map() } })
