import { expect, test } from 'vitest'
import type { Appearance, SessionSummary } from '../../../src/domain/sessionSummary'
import { personMentions, teamMentions, type SessionMention } from '../../../src/ui/library/appearancesView'
import { someLibrary } from '../domain/library'

const at = (time: string): number => Date.parse(`2021-05-20T${time}:00+08:00`)

/** `lin: 案例 speaker 14:08-14:23`; without times where the session has no date. */
function appearance(text: string): Appearance {
  const [who = '', segmentTitle = '', role = '', times] = text.split(' ')
  const [from, to] = times?.split('-').map(at) ?? []
  const span = from === undefined || to === undefined ? null : { startAt: from, endAt: to }
  const isTeam = who.startsWith('team')
  return { personId: isTeam ? null : who, teamId: isTeam ? who : null, segmentTitle, role, span }
}

const summary = (id: string, theme: string, cast: readonly string[], caseIds: string[] = []): SessionSummary => ({
  id,
  theme,
  date: '2021-05-20',
  start: '14:00',
  hardEnd: null,
  zone: 'Asia/Shanghai',
  state: 'planning',
  venueId: null,
  segmentCount: cast.length,
  lengthMs: 0,
  span: null,
  appearances: cast.map(appearance),
  caseIds,
  presentations: [],
  libraryIds: [],
  timings: [],
})

const summaries = [
  summary('session2', '治理', ['lin 论坛 moderator 15:00-15:20', 'wu 论坛 panelist 15:00-15:20'], ['case1']),
  summary('session1', '初心', ['lin 案例 speaker', 'team1 短剧 performer 14:30-14:45', 'lin 总结 host'], ['case1']),
  summary('unknown', '已删', ['lin 案例 speaker 14:00-14:10'], ['case2']),
]

const shown = (list: readonly SessionMention[]) =>
  list.map(
    ({ number, theme, rows }) =>
      `${number} ${theme}: ${rows.map(({ segmentTitle, role, times }) => `${segmentTitle} ${role} ${times}`.trim()).join(', ')}`,
  )

test.each([
  [
    'by number, all segments of a session together',
    'lin',
    ['1 初心: 案例 speaker, 总结 host', '2 治理: 论坛 moderator 15:00–15:20'],
  ],
  ['one session', 'wu', ['2 治理: 论坛 panelist 15:00–15:20']],
  ['nowhere', 'gu', []],
])('a person: %s', (_, id, list) => expect(shown(personMentions(id, someLibrary, summaries))).toEqual(list))

test('a team', () =>
  expect(shown(teamMentions('team1', someLibrary, summaries))).toEqual(['1 初心: 短剧 performer 14:30–14:45']))
