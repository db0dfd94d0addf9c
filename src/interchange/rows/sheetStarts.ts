import type { WrittenDate } from '../../domain/timing/dateApart'
import type { Pin } from '../../domain/segment'
import type { SessionDetails, SessionSnapshot } from '../../domain/session'
import { orderedRows, scheduleOf } from '../../domain/timing/schedule'
import { clockOfSeconds, secondsOfDay } from '../../domain/timing/localTime'
import { hourMs, secondMs } from '../../domain/timing/units'
import type { ParsedRow, PastedSheet } from './pastedRows'

/** The starts of pasted rows in a session. */
export interface SheetStarts {
  /** What an empty session adopts from the sheet. */
  readonly details: Partial<Pick<SessionDetails, 'date' | 'start' | 'hardEnd'>>
  /** For each row: null if it follows the one before it. */
  readonly pins: readonly (Pin | null)[]
}

const dayS = 86_400
/** A start earlier than the session's by this much is on the next day; see `pinFor`. */
const nextDayMs = 6 * hourMs

/**
 * Applies the starts that a sheet gives. A row that starts at the end of the previous one follows it, any other is
 * pinned, so that gaps and overlaps stay. A session without segments adopts start, hard end and date from the sheet.
 */
export function sheetStarts(sheet: PastedSheet, session: SessionSnapshot, afterId: string | null): SheetStarts {
  const isEmpty = orderedRows(session).every(({ type }) => type === 'part')
  const details = isEmpty ? detailsIn(sheet, session.details) : {}
  const origin = (secondsOfDay(details.start ?? session.details.start) ?? 0) * secondMs
  const starts = sheet.rows.flatMap(({ startS }) => startS ?? [])
  const isNextDay = !isEmpty && (starts[0] ?? Infinity) * secondMs < origin - nextDayMs
  let clockMs = origin + endBefore(session, afterId)
  const pins = sheet.rows.map(({ row, startS }): Pin | null => {
    if (row.type === 'part') return null
    const startMs = startS === null ? clockMs : (startS + (isNextDay ? dayS : 0)) * secondMs
    const pin = startMs === clockMs ? null : pinAt(startMs)
    clockMs = startMs + (row.durationMs ?? 0)
    return pin
  })
  return { details, pins }
}

const pinAt = (ms: number): Pin => ({
  time: clock(ms / secondMs),
  dayOffset: Math.floor(ms / secondMs / dayS),
})

/** `HH:mm`, or `HH:mm:ss` if there are seconds. */
function clock(seconds: number): string {
  const inDay = ((seconds % dayS) + dayS) % dayS
  return clockOfSeconds(inDay, inDay % 60 !== 0)
}

/** The end of everything played before the place of insertion, in ms from the session's start. */
function endBefore(session: SessionSnapshot, afterId: string | null): number {
  const { slotById } = scheduleOf(session)
  const ids = orderedRows(session).map(({ id }) => id)
  const before = afterId === null ? [] : ids.slice(0, ids.includes(afterId) ? ids.indexOf(afterId) + 1 : undefined)
  return before.flatMap((id) => slotById.get(id)?.endMs ?? []).at(-1) ?? 0
}

function detailsIn({ rows, said }: PastedSheet, { date }: SessionDetails): SheetStarts['details'] {
  const startS = firstStart(rows) ?? said.startS
  return {
    ...(startS !== null && { start: clock(Math.floor(startS / 60) * 60) }),
    ...(said.endS !== null && { hardEnd: clock(endAfter(said.endS, startS)) }),
    ...(date === '' && isWhole(said.date) && { date: written(said.date) }),
  }
}

/** The start of the first row: its own time, or that of a later row minus the given lengths up to it. */
function firstStart(rows: readonly ParsedRow[]): number | null {
  let lengthMs = 0
  for (const { row, startS } of rows) {
    if (row.type === 'part') continue
    if (startS !== null) return startS - lengthMs / secondMs
    if (typeof row.assumedFrom === 'string') return null
    lengthMs += row.durationMs ?? 0
  }
  return null
}

/** An end of `4:00` after a start at 14:00 is in the afternoon. */
const endAfter = (endS: number, startS: number | null): number =>
  startS !== null && endS <= startS % dayS && endS + dayS / 2 > startS % dayS ? endS + dayS / 2 : endS

type WholeDate = WrittenDate & { readonly year: number }
const isWhole = (date: WrittenDate | null): date is WholeDate => date !== null && date.year !== null
const written = ({ year, month, day }: WholeDate): string =>
  [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
