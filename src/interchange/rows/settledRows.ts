import { kinds } from '../../domain/kinds'
import { laterBy } from '../../domain/timing/parseTimeOfDay'
import { minuteMs, secondMs } from '../../domain/timing/units'
import type { ReadRow } from './readCells'

/** A row with its length, and when it begins where its table says so. */
export interface SettledRow {
  readonly row: ReadRow
  readonly durationMs: number
  readonly minimumMs: number
  /** As a segment has it: null where the length is told. */
  readonly assumedFrom: string | null
  /** In seconds from midnight before the first of the rows; null where it only follows what is before it. */
  readonly startS: number | null
}

/** A length that does not go with the times of its table, in ms. */
export interface Contradiction {
  readonly title: string
  /** What is written for the length. */
  readonly saidMs: number
  /** How long there is by the clock. */
  readonly clockMs: number
}

/** Longer than this from one start to the next is another day, or no sequence, in s. */
const longestS = 6 * 3_600
const halfDayS = 12 * 3_600
const dayS = 2 * halfDayS

interface Timed {
  readonly row: ReadRow
  readonly startS: number | null
  readonly spanMs: number | null
}

/**
 * Gives rows their lengths: as told, else from when to when, else up to when the next row begins; but never across the
 * heading of a part, nor up to a row without a time. Where length and clock differ the clock holds, and the length waits
 * for somebody to confirm it. A time that is merged over several rows is shared out among those that say nothing. What
 * is left is as long as its kind usually takes. All that nobody has said is marked as assumed. `lines` holds parts by their titles.
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

/** A length in the words of a sheet. */
const lengthWords = ({ durationMs }: ReadRow): string => `${Math.round(((durationMs ?? 0) / minuteMs) * 10) / 10} 分钟`

/** The rows around `at` that have the same cell for their time; itself alone where it has none. */
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

/** What each row of a group gets that says nothing of its length, ms; null where there is nothing to share out. */
function shareOf(group: readonly Timed[], timed: readonly (string | Timed)[], at: number): number | null {
  const last = group.at(-1)
  const after = timed.slice(at).find((other) => typeof other === 'string' || !group.includes(other))
  const wholeMs = last?.spanMs ?? (typeof after === 'object' ? msBetween(last?.startS ?? null, after.startS) : null)
  const told = group.flatMap(({ row }) => row.durationMs ?? [])
  const leftMs = (wholeMs ?? 0) - told.reduce((sum, ms) => sum + ms, 0)
  return leftMs <= 0 ? null : Math.round(leftMs / (group.length - told.length) / secondMs) * secondMs
}

/** The rows on one line of time: over midnight, and with 2:30 after 14:00 in the afternoon. */
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

/** From one time to another, ms. More than half a day is an end whose half of the day is not told: 11:30 to 1:00. */
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

/** From one start to a later one, in ms; null where that is nothing, or too long to be meant. */
function msBetween(from: number | null, to: number | null): number | null {
  if (from === null || to === null) return null
  const seconds = to - from
  return seconds > 0 && seconds <= longestS ? seconds * secondMs : null
}
