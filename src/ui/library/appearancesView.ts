import type { LibrarySnapshot } from '../../domain/library'
import type { Appearance, SessionSummary } from '../../domain/sessionSummary'
import { clockOf } from '../../domain/timing/clockOf'

export interface AppearanceRow {
  readonly segmentTitle: string
  /** A casting role; see `castingRoles`. */
  readonly role: string
  /** `14:08–14:23` by the session's clock; empty while the session has no date. */
  readonly times: string
}

/** A session in which somebody, or some case, is on stage. */
export interface SessionMention {
  readonly sessionId: string
  readonly number: number
  readonly theme: string
  /** `yyyy-MM-dd`; empty while not set. */
  readonly date: string
  readonly rows: readonly AppearanceRow[]
}

/** Every session the person is cast in, by number; those that are deleted are left out. */
export const personMentions = (personId: string, library: LibrarySnapshot, summaries: readonly SessionSummary[]) =>
  mentions(library, summaries, (appearance) => appearance.personId === personId)

/** The same for a team. */
export const teamMentions = (teamId: string, library: LibrarySnapshot, summaries: readonly SessionSummary[]) =>
  mentions(library, summaries, (appearance) => appearance.teamId === teamId)

/** The sessions in which a case is presented, by number. */
export function caseMentions(
  caseId: string,
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[],
): readonly SessionMention[] {
  return inOrder(
    summaries
      .filter(({ caseIds }) => caseIds.includes(caseId))
      .flatMap((summary) => mentionIn(summary, library, []) ?? []),
  )
}

/** The numbers of the sessions that present a case, by its id; found in one pass over the sessions. */
export function numbersByCase(
  { sessions }: Pick<LibrarySnapshot, 'sessions'>,
  summaries: readonly SessionSummary[],
): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>()
  for (const { id, caseIds } of summaries) {
    const entry = sessions.get(id)
    if (entry?.deletedAt !== null) continue
    for (const caseId of caseIds) numbers.set(caseId, [...(numbers.get(caseId) ?? []), entry.number])
  }
  for (const list of numbers.values()) list.sort((a, b) => a - b)
  return numbers
}

function mentions(
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[],
  isMeant: (appearance: Appearance) => boolean,
): readonly SessionMention[] {
  return inOrder(
    summaries.flatMap((summary) => {
      const rows = summary.appearances.filter(isMeant).map((appearance) => rowOf(appearance, summary.zone))
      return rows.length === 0 ? [] : (mentionIn(summary, library, rows) ?? [])
    }),
  )
}

function mentionIn(
  { id, theme, date }: SessionSummary,
  library: LibrarySnapshot,
  rows: readonly AppearanceRow[],
): SessionMention | null {
  const entry = library.sessions.get(id)
  return entry?.deletedAt === null ? { sessionId: id, number: entry.number, theme, date, rows } : null
}

const rowOf = ({ segmentTitle, role, span }: Appearance, zone: string): AppearanceRow => ({
  segmentTitle,
  role,
  times: span ? `${clockOf(span.startAt, zone)}–${clockOf(span.endAt, zone)}` : '',
})

const inOrder = (list: readonly SessionMention[]): readonly SessionMention[] =>
  [...list].sort((a, b) => a.number - b.number || (a.date < b.date ? -1 : 1))
