import type { LibrarySnapshot } from '../../domain/library'
import type { Appearance, SessionSummary } from '../../domain/sessionSummary'
import { clockOf } from '../../domain/timing/localTime'

export interface AppearanceRow {
  readonly segmentTitle: string
  /** A casting role; see `castingRoles`. */
  readonly role: string
  /** `14:08–14:23` by the session's clock; empty if the session has no date. */
  readonly times: string
}

/** A session in which somebody is on stage. */
export interface SessionMention {
  readonly sessionId: string
  readonly number: number
  readonly theme: string
  /** `yyyy-MM-dd`; empty if not set. */
  readonly date: string
  readonly rows: readonly AppearanceRow[]
}

/** Every session the person is cast in, by number, without deleted ones. */
export const personMentions = (personId: string, library: LibrarySnapshot, summaries: readonly SessionSummary[]) =>
  mentions(library, summaries, (appearance) => appearance.personId === personId)

/** The same for a team. */
export const teamMentions = (teamId: string, library: LibrarySnapshot, summaries: readonly SessionSummary[]) =>
  mentions(library, summaries, (appearance) => appearance.teamId === teamId)

function mentions(
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[],
  isMeant: (appearance: Appearance) => boolean,
): readonly SessionMention[] {
  return summaries
    .flatMap((summary) => {
      const rows = summary.appearances.filter(isMeant).map((appearance) => rowOf(appearance, summary.zone))
      return rows.length === 0 ? [] : (mentionIn(summary, library, rows) ?? [])
    })
    .sort(byNumber)
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

const byNumber = (a: SessionMention, b: SessionMention): number => a.number - b.number || (a.date < b.date ? -1 : 1)
