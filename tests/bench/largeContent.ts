import * as Y from 'yjs'
import { generateNJitteredKeysBetween } from 'fractional-indexing-jittered'
import type { LibraryEdit, NewEntity } from '../../src/document/edits/libraryEdits'
import { insertRows, setDetails, type NewRow, type SessionEdit } from '../../src/document/edits/sessionEdits'
import { keyedEntries } from '../../src/document/shape/keyedFields'
import type { CollectionName } from '../../src/domain/library'
import { storageOf } from '../../src/domain/libraryFields'
import { randomOf } from '../../src/domain/run/odds/random'
import type { CastingRole, SegmentKind } from '../../src/domain/segment'
import { caseNameFrom, noteFrom, personNameFrom, phoneFrom, scriptFrom, themeFrom, unitNames } from './largeNames'

/** How much a made-up workspace holds. */
export interface LargeSize {
  readonly sessions: number
  readonly segments: number
  readonly cases: number
  readonly people: number
}

/** What a district has after ten years. */
export const largeSize: LargeSize = { sessions: 500, segments: 20, cases: 5_000, people: 10_000 }

const sessionsInSeason = 25
const topics = [
  '强化理论宣传',
  '设计文明实践项目',
  '有效整合资源',
  '助推社会治理',
  '建设志愿服务队伍',
  '提升群众参与度',
]
const posts = ['居委会书记', '志愿者', '社区民警', '退休教师', '街道干部', '物业经理', '青年讲师', '']
const roles = ['主讲', '专家', '主持', '志愿者', '']
const venueCount = 40
const teamCount = 200
const minuteMs = 60_000

export const largeSessionId = (at: number): string => `largesession${at}`

const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const pick = <T>(list: readonly T[], at: number): T => list[Math.floor(at) % list.length] as T

/** The whole library. The same for the same size. */
export function largeLibrary({ sessions, cases, people }: LargeSize): LibraryEdit[] {
  const random = randomOf(1)
  const one = <T>(list: readonly T[]): T => pick(list, random() * list.length)
  const seasonCount = Math.ceil(sessions / sessionsInSeason)
  const unitIds = unitNames.map((_, at) => `unit${at}`)
  return [
    addAll('seasons', 'season', many(seasonCount, seasonAt)),
    addAll(
      'topics',
      'topic',
      topics.map((name) => ({ name, question: `如何${name}？` })),
    ),
    addAll(
      'units',
      'unit',
      unitNames.map((name) => ({ name, town: name.endsWith('街道') || name.endsWith('镇') })),
    ),
    addAll(
      'venues',
      'venue',
      many(venueCount, (at) => ({
        name: `${one(unitNames)}文化中心 ${at + 1} 号厅`,
        address: `漕溪路 ${at * 7 + 3} 号`,
      })),
    ),
    addAll(
      'teams',
      'team',
      many(teamCount, (at) => ({ name: `${one(unitNames)}第 ${at + 1} 志愿服务队`, unitId: one(unitIds), size: 12 })),
    ),
    addAll(
      'cases',
      'case',
      many(cases, () => ({
        name: caseNameFrom(random),
        unitId: one(unitIds),
        topicId: `topic${Math.floor(random() * topics.length)}`,
        summary: scriptFrom(random, 3),
        // All in the newest one, whose screens show them together.
        seasonIds: [`season${seasonCount - 1}`],
      })),
    ),
    addAll(
      'people',
      'person',
      many(people, () => ({
        name: personNameFrom(random),
        unitId: one(unitIds),
        title: one(posts),
        roles: one(roles),
        phone: phoneFrom(random),
      })),
    ),
    addSessions(sessions),
  ]
}

const seasonAt = (at: number) => ({ name: `第 ${at + 1} 季`, title: '新时代文明实践课堂', organizer: '区文明办' })

const addSessions = (count: number): LibraryEdit =>
  addAll(
    'sessions',
    'largesession',
    many(count, (at) => ({
      seasonId: `season${Math.floor(at / sessionsInSeason)}`,
      number: (at % sessionsInSeason) + 1,
      archivedAt: null,
    })),
  )

/** Adds entities with the ids `prefix0`, `prefix1`, … at once: one after the other would sort all for each. */
const addAll =
  <Name extends CollectionName>(name: Name, prefix: string, entities: readonly NewEntity<Name>[]): LibraryEdit =>
  (draft) => {
    const orders = generateNJitteredKeysBetween(null, null, entities.length)
    entities.forEach((entity, at) => {
      const fields = Object.entries(entity).flatMap(([field, value]) => storedField(name, field, value))
      draft[name].set(`${prefix}${at}`, new Y.Map<unknown>([...fields, ['order', orders[at]]]))
    })
  }

function storedField(name: CollectionName, field: string, value: unknown): readonly (readonly [string, unknown])[] {
  const how = storageOf(name, field)
  if (how === 'keyed') return [...keyedEntries(name, field, value)]
  return [[field, how === 'text' ? new Y.Text(String(value)) : value]]
}

const kinds: readonly { readonly kind: SegmentKind; readonly roles: readonly CastingRole[] }[] = [
  { kind: 'hosting', roles: ['host'] },
  { kind: 'caseShare', roles: ['speaker', 'crew'] },
  { kind: 'microForum', roles: ['moderator', 'panelist', 'panelist'] },
  { kind: 'talk', roles: ['speaker'] },
  { kind: 'skit', roles: ['performer', 'performer'] },
  { kind: 'keynote', roles: ['expert', 'host'] },
]

/** One of its sessions: one a week from 2016 on, with people, cases, scripts and notes. */
export function largeSession(at: number, { segments, cases, people }: LargeSize): SessionEdit[] {
  const random = randomOf(at + 2)
  const date = new Date(Date.UTC(2016, 0, 7) + at * 7 * 86_400_000).toISOString().slice(0, 10)
  const details = setDetails({
    theme: themeFrom(random),
    topicId: `topic${at % topics.length}`,
    date,
    start: '14:00',
    venueId: `venue${at % venueCount}`,
    hosts: '区委宣传部',
    organizers: '区文明办',
    audience: 200,
  })
  const rows = many(segments, (i): NewRow[] => {
    const { kind, roles: cast } = pick(kinds, i)
    const segment: NewRow = {
      type: 'segment',
      id: `segment${at}-${i}`,
      kind,
      title: kind === 'caseShare' ? caseNameFrom(random) : themeFrom(random),
      durationMs: (3 + (i % 7)) * minuteMs,
      caseId: kind === 'caseShare' ? `case${Math.floor(random() * cases)}` : null,
      castings: cast.map((role) => ({ personId: `person${Math.floor(random() * people)}`, teamId: null, role })),
      script: i % 2 === 0 ? scriptFrom(random, 6) : '',
      notes: i % 5 === 0 ? noteFrom(random) : '',
    }
    return i % 10 === 0 ? [{ type: 'part', title: `板块 ${i / 10 + 1}` }, segment] : [segment]
  })
  return [details, insertRows(rows.flat(), null)]
}
