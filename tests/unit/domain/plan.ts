import type { Casting, CastingRole, Row, Segment, SegmentKind } from '../../../src/domain/segment'
import type { SessionDetails, SessionSnapshot } from '../../../src/domain/session'
import { clockAtOffset } from '../../../src/domain/timing/sessionClock'
import type { Slot } from '../../../src/domain/timing/schedule'

/**
 * Running orders in short, one word a row; rows are named a, b, c … in order.
 *
 *   10          ten minutes (1.5: one and a half)
 *   10@12       pinned to minute 12 after the start
 *   10~         skipped
 *   10!8        a minimum of eight minutes
 *   10=talk     its kind (without one: custom)
 *   10&case1    its case
 *   10%team1    its troupe
 *   10?4,5      questions of four and five minutes
 *   10^9,11     rehearsed in nine, then in eleven minutes
 *   10:host.lin,performer.wu/Granny   who is in it, as what, as which character; team1 to team9 are teams
 *   # or #Name  a part
 */
export function planned(plan: string, more: Partial<SessionDetails> = {}): SessionSnapshot {
  const words = plan.split(/\s+/).filter((word) => word !== '')
  const details = { ...someDetails, ...more }
  const rows = words.map((word, i) => rowOf(word, i, details))
  return {
    id: 'session1',
    details,
    rows: new Map(rows.map((row) => [row.id, row])),
    presences: new Map(),
    cueColumns: [],
    runs: [],
    actuals: new Map(),
    attendees: [],
    notes: '',
  }
}

/** Thursday, 14:00, with no hard end. */
export const someDetails: SessionDetails = {
  theme: 'Session 1',
  topicId: null,
  date: '2021-05-20',
  start: '14:00',
  hardEnd: null,
  zone: 'Asia/Shanghai',
  venueId: null,
  hosts: '',
  organizers: '',
  audience: null,
  state: 'planning',
}

export const minutes = (count: number): number => count * 60_000
export const seconds = (count: number): number => count * 1_000

/** The same plan with fields of some rows set: `withRows(planned('10 5'), { b: { title: 'Talk' } })`. */
export function withRows(snapshot: SessionSnapshot, patches: Record<string, Partial<Segment>>): SessionSnapshot {
  const rows = [...snapshot.rows].map(
    ([id, row]) => [id, patches[id] ? ({ ...row, ...patches[id] } as Row) : row] as const,
  )
  return { ...snapshot, rows: new Map(rows) }
}

export const segmentsOf = ({ rows }: SessionSnapshot): Segment[] =>
  [...rows.values()].filter((row): row is Segment => row.type === 'segment')

/** `0-10 12-17`: the slots in minutes. */
export const shown = (slots: readonly Slot[]): string =>
  slots.map(({ startMs, endMs }) => `${startMs / minutes(1)}-${endMs / minutes(1)}`).join(' ')

const rowName = (i: number): string => (i < 26 ? String.fromCharCode(97 + i) : `r${String(i).padStart(6, '0')}`)

const rowWord =
  /^(?<length>[\d.]+)(?<skipped>~)?(?:@(?<pin>-?[\d.]+))?(?:!(?<minimum>[\d.]+))?(?:=(?<kind>\w+))?(?:&(?<case>\w+))?(?:%(?<troupe>\w+))?(?:\?(?<questions>[\d.,]+))?(?:\^(?<rehearsals>[\d.,]+))?(?::(?<cast>.+))?$/

function rowOf(word: string, i: number, details: SessionDetails): Row {
  const common = { id: rowName(i), order: String(i).padStart(6, '0'), deletedAt: null, sample: false }
  if (word.startsWith('#')) return { ...common, type: 'part', title: word.slice(1) }
  const parts = rowWord.exec(word)?.groups
  if (!parts) throw new Error(`Not a row of a plan: ${word}`)
  const lengths = (text: string | undefined): number[] => (text?.split(',') ?? []).map((one) => minutes(Number(one)))
  return {
    ...common,
    type: 'segment',
    kind: (parts.kind ?? 'custom') as SegmentKind,
    title: rowName(i).toUpperCase(),
    durationMs: minutes(Number(parts.length)),
    minimumMs: minutes(Number(parts.minimum ?? 0)),
    priority: 'flexible',
    assumedFrom: null,
    pin: parts.pin === undefined ? null : pinAt(minutes(Number(parts.pin)), details),
    skipped: parts.skipped !== undefined,
    inProgramme: true,
    caseId: parts.case ?? null,
    troupeId: parts.troupe ?? null,
    castings: (parts.cast?.split(',') ?? []).map(castingOf),
    questions: lengths(parts.questions).map((durationMs, q) => ({
      id: `q${q}`,
      order: `${q}`,
      text: '',
      durationMs,
      concernId: null,
    })),
    rehearsals: lengths(parts.rehearsals).map((durationMs, r) => ({
      id: `r${r}`,
      order: `${r}`,
      durationMs,
      heldAt: r,
    })),
    cues: {},
    script: '',
    notes: '',
  }
}

const pinAt = (offsetMs: number, details: SessionDetails): Segment['pin'] => {
  const [hour = 0, minute = 0] = details.start.split(':').map(Number)
  const dayOffset = Math.floor((hour * 60 + minute + offsetMs / minutes(1)) / 1_440)
  return { time: clockAtOffset({ ...details, date: '' }, offsetMs, true), dayOffset }
}

function castingOf(word: string, i: number): Casting {
  const [who = '', character = ''] = word.split('/')
  const [role = '', name = ''] = who.split('.')
  const isTeam = name.startsWith('team')
  return {
    id: `c${i}`,
    order: `${i}`,
    role: role as CastingRole,
    personId: isTeam || name === '' ? null : name,
    teamId: isTeam ? name : null,
    character,
    props: '',
  }
}
