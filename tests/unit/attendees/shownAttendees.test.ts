import { expect, test } from 'vitest'
import { finderWith } from '../../../src/ui/components/finder'
import { readings } from '../domain/search/readings'
import type { AttendeeRow } from '../../../src/domain/attendance/attendeeRow'
import { shownAttendees, type AttendeeFilter } from '../../../src/ui/attendees/shownAttendees'

const row = (name: string, more: Partial<AttendeeRow> = {}): AttendeeRow => ({
  id: name,
  entryIds: [],
  personId: null,
  teamId: null,
  name,
  unit: '',
  post: '',
  group: 'audience',
  rank: null,
  isOnStage: false,
  segmentTitles: [],
  size: 1,
  people: 1,
  sample: false,
  ...more,
})
const rows = [
  row('林峰', { isOnStage: true, group: 'guest' }),
  row('吴晓', { unit: '徐家汇街道', group: 'town' }),
  row('何清', { post: '教授', group: 'guest' }),
]

test.each<[what: string, filter: AttendeeFilter, query: string, editedId: string | null, names: string]>([
  ['all in their order', 'all', '', null, '林峰 吴晓 何清'],
  ['who is on stage', 'onStage', '', null, '林峰'],
  ['a group, on stage or not', 'guest', '', null, '林峰 何清'],
  ['by pinyin', 'all', 'wux', null, '吴晓'],
  ['by unit', 'all', 'xjh', null, '吴晓'],
  ['by post', 'all', '教授', null, '何清'],
  ['nobody fits both', 'onStage', '何清', null, ''],
  ['what is being edited stays', 'onStage', '', '何清', '林峰 何清'],
])('%s', (_what, filter, query, editedId, names) => {
  const shown = shownAttendees(rows, { filter, query, find: finderWith(readings), editedId })
  expect(shown.map(({ name }) => name).join(' ')).toBe(names)
})
