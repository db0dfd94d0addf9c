import { wholeParts, truncateToSeconds } from '../../timing/rounding'
import { headlineOf } from './headline'
import type { RunPlan } from '../plan/plan'
import type { Balance, ReportRow, RunReport } from './report'

export const balanceParts = ['startMs', 'segmentsMs', 'insertedMs', 'pausesMs', 'leftOutMs', 'waitsMs'] as const

/** The figures of a report as shown, in ms of whole seconds, so that every sum is exact to the second. */
export interface WholeFigures {
  readonly plannedMs: number
  readonly actualMs: number
  /** Actual end minus planned end. */
  readonly overMs: number
  /** Adds up to `overMs`. Parts of 0 are left out. */
  readonly balance: readonly { readonly of: keyof Balance; readonly ms: number }[]
}

export function wholeFigures(report: RunReport, { segments }: Pick<RunPlan, 'segments'>): WholeFigures {
  const plannedMs = segments.reduce((end, { startMs, durationMs }) => Math.max(end, startMs + durationMs), 0)
  const { overMs } = headlineOf(report)
  const shown = wholeParts(
    balanceParts.map((of) => report.balance[of]),
    overMs,
  )
  const parts = balanceParts.map((of, i) => ({ of, ms: shown[i] ?? 0 }))
  const lateMs = parts.find(({ of }) => of === 'startMs')?.ms ?? 0
  return {
    plannedMs,
    actualMs: plannedMs + overMs - lateMs,
    overMs,
    balance: parts.filter(({ ms }) => ms !== 0),
  }
}

/**
 * What a segment took, in ms of whole seconds, for display beside its plan: the displayed times differ by exactly the
 * displayed difference, rounded toward zero.
 */
export const wholeTookMs = (plannedMs: number, tookMs: number): number =>
  plannedMs + truncateToSeconds(tookMs - plannedMs)

/** The displayed time of a row and its difference from the plan. */
export function wholeRow({ plannedMs, actualMs }: Pick<ReportRow, 'plannedMs' | 'actualMs'>): {
  readonly actualMs: number | null
  readonly deltaMs: number | null
} {
  if (actualMs === null) return { actualMs: null, deltaMs: null }
  const tookMs = wholeTookMs(plannedMs, actualMs)
  return { actualMs: tookMs, deltaMs: tookMs - plannedMs }
}
