import { hasPresented, isHeld } from '../../domain/isHeld'
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

/** A session in which somebody, or a case, is on stage. */
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

/** The sessions of a case, by number. */
export interface CaseMentions {
  /** Sessions that took place and presented it. */
  readonly presented: readonly SessionMention[]
  /** Sessions that will present it. */
  readonly planned: readonly SessionMention[]
}

/**
 * The sessions of every case that has some, found in one pass over the sessions. `todayIn` returns today's date
 * (`yyyy-MM-dd`) in a zone.
 */
export function mentionsByCase(
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[],
  todayIn: (zone: string) => string,
): ReadonlyMap<string, CaseMentions> {
  const found = new Map<string, { readonly presented: SessionMention[]; readonly planned: SessionMention[] }>()
  for (const summary of summaries) {
    const mention = mentionIn(summary, library, [])
    const today = todayIn(summary.zone)
    const ids = new Set([...summary.caseIds, ...summary.timings.flatMap(({ caseId }) => caseId ?? [])])
    if (!mention) continue
    for (const id of ids) {
      const of = found.get(id) ?? { presented: [], planned: [] }
      found.set(id, of)
      if (hasPresented(summary, id, today)) of.presented.push(mention)
      else if (!isHeld(summary, today)) of.planned.push(mention)
    }
  }
  for (const { presented, planned } of found.values()) for (const list of [presented, planned]) list.sort(byNumber)
  return found
}

const nowhere: CaseMentions = { presented: [], planned: [] }

/** The same for one case. */
export const caseMentions = (caseId: string, ...of: Parameters<typeof mentionsByCase>): CaseMentions =>
  mentionsByCase(...of).get(caseId) ?? nowhere

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
