import { addEntity, type LibraryEdit } from '../../src/document/edits/libraryEdits'
import { insertRows, setDetails, type NewRow, type SessionEdit } from '../../src/document/edits/sessionEdits'
import type { CastingRole, SegmentKind } from '../../src/domain/segment'

export const benchSessionId = 'benchsession1'

const minuteMs = 60_000
const places = ['花园', '江桥', '南翔', '安亭', '外冈', '徐行', '华亭', '真新'] as const
const kinds: readonly { readonly kind: SegmentKind; readonly roles: readonly CastingRole[] }[] = [
  { kind: 'hosting', roles: ['host'] },
  { kind: 'caseShare', roles: ['speaker', 'crew'] },
  { kind: 'microForum', roles: ['moderator', 'panelist', 'panelist'] },
  { kind: 'talk', roles: ['speaker'] },
  { kind: 'skit', roles: ['performer', 'performer'] },
  { kind: 'keynote', roles: ['expert', 'host'] },
]
const script =
  '各位来宾，大家好！电梯，难在哪里？难在人心。居委会书记走访了128户居民，开了36次会议，写了4本笔记。[停顿 5s]最后，三个楼组都同意了。'

const peopleCount = 40
const casesCount = 12
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T

/** A season with everything the session needs: units, people, cases, a venue and the session itself. */
export function benchLibrary(): LibraryEdit[] {
  return [
    addEntity('seasons', { name: '第一季', title: '实践汇——新时代文明实践课堂', organizer: '区文明办' }, 'season1'),
    addEntity('topics', { name: '社会治理', question: '社区的事，谁来办？' }, 'topic1'),
    addEntity('venues', { name: '区文化馆', address: '人民路 1 号' }, 'venue1'),
    ...places.map((name, i) => addEntity('units', { name: `${name}街道`, town: true }, `unit${i}`)),
    ...Array.from({ length: peopleCount }, (_, i) =>
      addEntity('people', { name: `王晓${i}`, title: '居委会书记', unitId: `unit${i % places.length}` }, `person${i}`),
    ),
    ...Array.from({ length: casesCount }, (_, i) =>
      addEntity(
        'cases',
        { name: `幸福电梯${i}`, unitId: `unit${i % places.length}`, topicId: 'topic1', summary: script },
        `case${i}`,
      ),
    ),
    addEntity('sessions', { seasonId: 'season1', number: 1, archivedAt: null }, benchSessionId),
  ]
}

/** A session of `count` segments with people, cases, scripts and cues, under a heading every twenty. */
export function benchSession(count: number): SessionEdit[] {
  const details = setDetails({
    theme: '文明实践助推社会治理',
    topicId: 'topic1',
    date: '2021-05-20',
    start: '08:00',
    venueId: 'venue1',
    hosts: '区委宣传部',
    organizers: '区文明办',
    audience: 200,
  })
  const rows = Array.from({ length: count }, (_, i): NewRow[] => [
    ...(i % 20 === 0 ? [{ type: 'part', title: `板块 ${i / 20 + 1}` } as const] : []),
    benchSegment(i),
  ])
  return [details, insertRows(rows.flat(), null)]
}

function benchSegment(i: number): NewRow {
  const { kind, roles } = pick(kinds, i)
  return {
    type: 'segment',
    id: `segment${i}`,
    kind,
    title: `${pick(places, i)}街道的第 ${i + 1} 个环节`,
    durationMs: (2 + (i % 7)) * minuteMs,
    minimumMs: minuteMs,
    priority: 'flexible',
    pin: null,
    skipped: false,
    inProgramme: kind !== 'hosting',
    caseId: kind === 'caseShare' ? `case${i % casesCount}` : null,
    troupeId: null,
    castings: roles.map((role, n) => ({
      personId: `person${(i * 3 + n) % peopleCount}`,
      teamId: null,
      role,
      character: role === 'performer' ? `居民${n}` : '',
      props: '',
    })),
    // Every other forum has no questions yet, so that there are findings.
    questions: kind === 'microForum' && i % 12 === 2 ? [{ text: '谁来办？', durationMs: minuteMs }] : [],
    cues: i % 2 === 0 ? { mic: '手持 2 支', light: '面光' } : {},
    script: i % 3 === 0 ? script : '',
  }
}
