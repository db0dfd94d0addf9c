import { kinds } from '../../domain/kinds'
import { laterBy } from '../../domain/timing/parseTimeOfDay'
import { minuteMs, secondMs } from '../../domain/timing/units'
import type { ReadRow } from './readCells'

/** A row with its length, and its start if the table gives one. */
export interface SettledRow {
  readonly row: ReadRow
  readonly durationMs: number
  readonly minimumMs: number
  /** As in a segment: null if the length is given. */
  readonly assumedFrom: string | null
  /** In seconds from midnight before the first row; null if it follows the row before it. */
  readonly startS: number | null
}

/** A length that contradicts the times of its table, in ms. */
export interface Contradiction {
  readonly title: string
  /** The length as written. */
  readonly saidMs: number
  /** The length by the clock. */
  readonly clockMs: number
}

/** If the next start is later than this, it is another day or not a sequence, in s. */
const longestS = 6 * 3_600
const halfDayS = 12 * 3_600
const dayS = 2 * halfDayS

interface Timed {
  readonly row: ReadRow
  readonly startS: number | null
  readonly spanMs: number | null
}

/**
 * Gives rows their lengths: the one given, or from start to end, or up to the start of the next row, but not across the
 * heading of a part, nor up to a row without a time. If length and clock differ, the clock counts, and the length waits
 * for confirmation. A time merged across several rows is divided among those without a length. The rest get the usual
 * length of their kind. Lengths that nobody stated are marked as assumed. In `lines`, a string is the title of a part.
 */
export function settledRows(lines: readonly (string | ReadRow)[]): {
  readonly rows: readonly (string | SettledRow)[]
  readonly contradictions: readonly Contradiction[]
} {
  const contradictions: Contradiction[] = []
  const timed = withTimes(lines)
  const rows = timed.map((one, at): string | SettledRow => {
    if (typeof one === 'string') return one
    const group = groupAt(timed, at)
    const isFirst = group[0] === one
    const next = timed[at + 1]
    const untilNextMs = typeof next === 'object' ? msBetween(one.startS, next.startS) : null
    const { kind, durationMs, minimumMs, lengthText, title } = one.row
    const { usualMs } = kinds[kind]
    const settled = (ms: number, assumedFrom: string | null): SettledRow => ({
      row: one.row,
      durationMs: ms,
      minimumMs: Math.min(minimumMs ?? kinds[kind].minimumMs, ms),
      assumedFrom,
      startS: isFirst ? one.startS : null,
    })
    if (group.length > 1) {
      const share = shareOf(group, timed, at)
      if (durationMs !== null) return settled(durationMs, lengthText || null)
      return share === null ? settled(usualMs, one.row.timeText) : settled(share, one.row.timeText)
    }
    if (one.spanMs !== null) {
      const isWithin = durationMs === null || (one.spanMs <= durationMs && one.spanMs >= (minimumMs ?? durationMs))
      if (isWithin) return settled(one.spanMs, null)
      contradictions.push({ title, saidMs: durationMs, clockMs: one.spanMs })
      return settled(one.spanMs, lengthText || lengthWords(one.row))
    }
    if (durationMs !== null) {
      if (untilNextMs !== null && untilNextMs < durationMs)
        contradictions.push({ title, saidMs: durationMs, clockMs: untilNextMs })
      return settled(durationMs, lengthText || null)
    }
    return untilNextMs === null ? settled(usualMs, lengthText) : settled(untilNextMs, lengthText || null)
  })
  return { rows, contradictions }
}

/** A length in words. */
const lengthWords = ({ durationMs }: ReadRow): string => `${Math.round(((durationMs ?? 0) / minuteMs) * 10) / 10} 分钟`

/** The rows around `at` with the same time cell; only itself if it has none. */
function groupAt(timed: readonly (string | Timed)[], at: number): readonly Timed[] {
  const one = timed[at]
  if (typeof one !== 'object') return []
  const isSame = (other: string | Timed | undefined): other is Timed =>
    typeof other === 'object' && other.startS !== null && other.row.timeText === one.row.timeText
  if (!isSame(one)) return [one]
  let [from, to] = [at, at]
  while (isSame(timed[from - 1])) from -= 1
  while (isSame(timed[to + 1])) to += 1
  return timed.slice(from, to + 1).filter(isSame)
}

/** The share of each row in a group without a length, ms; null if there is nothing to divide. */
function shareOf(group: readonly Timed[], timed: readonly (string | Timed)[], at: number): number | null {
  const last = group.at(-1)
  const after = timed.slice(at).find((other) => typeof other === 'string' || !group.includes(other))
  const wholeMs = last?.spanMs ?? (typeof after === 'object' ? msBetween(last?.startS ?? null, after.startS) : null)
  const given = group.flatMap(({ row }) => row.durationMs ?? [])
  const leftMs = (wholeMs ?? 0) - given.reduce((sum, ms) => sum + ms, 0)
  return leftMs <= 0 ? null : Math.round(leftMs / (group.length - given.length) / secondMs) * secondMs
}

/** The rows on one time line: past midnight, and with 2:30 after 14:00 in the afternoon. */
function withTimes(lines: readonly (string | ReadRow)[]): readonly (string | Timed)[] {
  let before: number | null = null
  return lines.map((line): string | Timed => {
    if (typeof line === 'string') return line
    if (line.startS === null) return { row: line, startS: null, spanMs: null }
    const startS: number = placed(line.startS, line.isSure, before)
    before = startS
    return { row: line, startS, spanMs: spanOf(line.startS, line.endS) }
  })
}

/**
 * From one time to another, ms. If it is more than half a day, the end is meant in the other half of the day: 11:30 to
 * 1:00.
 */
function spanOf(from: number, to: number | null): number | null {
  if (to === null || to === from) return null
  const seconds = (to - from + dayS) % dayS
  return (seconds > halfDayS ? seconds - halfDayS : seconds) * secondMs
}

function placed(time: number, isSure: boolean, before: number | null): number {
  if (before === null) return time + laterBy(time, isSure)
  const day = Math.floor(before / dayS) * dayS
  const step = isSure ? dayS : halfDayS
  for (let at = day + time; at <= before + longestS; at += step) if (at >= before) return at
  return day + time
}

/** From one start to a later one, in ms; null if it is 0 or too long to be meant. */
function msBetween(from: number | null, to: number | null): number | null {
  if (from === null || to === null) return null
  const seconds = to - from
  return seconds > 0 && seconds <= longestS ? seconds * secondMs : null
}
