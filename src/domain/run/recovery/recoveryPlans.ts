import { secondMs } from '../../timing/units'
import { cutTo } from './cutTo'
import { mixTo } from './mixTo'
import { endAfter, remainderOf, tailsOf, type Remainder, type RemainingLine, type Reductions } from './remainder'
import { cutRank, locked, roomMs } from './reductionLimits'
import type { RunAction } from '../log/runEvent'
import type { RunState } from '../runState'
import { trimTo } from './trimTo'

export const recoveryKinds = ['trim', 'cut', 'mixed'] as const
export type RecoveryKind = (typeof recoveryKinds)[number]

/** What one segment gives up. */
export interface RecoveryLine {
  readonly segmentId: string
  readonly action: 'trim' | 'cut'
  /** How much shorter it gets, ms; all of its time if it is cut. */
  readonly byMs: number
}

/**
 * The outcome of a plan, as data. `lands`: exactly in time. `early`: `byMs` early. `short`: `byMs` late with everything
 * given that can be. `pinned`: the same, because `segmentId` does not begin before its pin. `trims` and `cuts` count
 * the lines.
 */
export interface RecoveryReason {
  readonly key: 'lands' | 'early' | 'short' | 'pinned'
  readonly params: Readonly<Record<string, string | number>>
}

/** A way to end in time. It is a proposal that a person accepts. Durations ms, instants epoch ms. */
export interface RecoveryPlan {
  readonly kind: RecoveryKind
  /** In running order. */
  readonly lines: readonly RecoveryLine[]
  /** How much earlier the run ends with it; less than the sum of its lines if a pin absorbs some. */
  readonly savesMs: number
  /** How late it still ends; 0 if it lands. */
  readonly shortMs: number
  readonly endsAt: number
  readonly reason: RecoveryReason
}

/** A run that is late by less than this ends in time: no figure shows it, and a line would say 0:00. */
const noticedMs = secondMs

/** What a person fixed: how much a segment gives, ms, or that it gives nothing. */
export type RecoveryOverrides = ReadonlyMap<string, number | 'refused'>

/**
 * Ways to end on the hard end (or on the planned end if there is none) if the run is projected past it. None if it is
 * in time or nothing can be done. Trims and mixed plans land exactly, cuts at or before; a plan that cannot do it says
 * by how much it falls short.
 */
export function recoveryPlans(state: RunState): readonly RecoveryPlan[] {
  const { targetAt } = remainderOf(state)
  if (state.phase === 'ended' || state.projectedEndAt < targetAt + noticedMs) return []
  return recoveryKinds
    .map((kind) => replan(state, kind, new Map()))
    .filter(({ kind, lines }) =>
      kind === 'mixed' ? new Set(lines.map(({ action }) => action)).size === 2 : lines.length > 0,
    )
}

/**
 * Recomputes one plan around what a person fixed or refused; it may become empty. A fixed time respects a given
 * minimum, locked segments and the current segment's elapsed time, but may go below the default minimum. Taking all of
 * a segment's time cuts it, except in a plan of trims.
 */
export function replan(state: RunState, kind: RecoveryKind, overrides: RecoveryOverrides): RecoveryPlan {
  const remainder = remainderOf(state)
  const { lines, targetAt } = remainder
  const taken = lines.map((line) => fixedPart(line, kind, overrides.get(line.live.segment.id)))
  const isFree = ({ live }: RemainingLine): boolean => !overrides.has(live.segment.id)
  const rooms = lines.map((line) => (isFree(line) ? roomMs(line.live) : 0))
  const ranks = lines.map((line) => (isFree(line) ? cutRank(line.live) : locked))
  const endAt = endAfter(remainder, taken)
  const goalAt = endAt < targetAt + noticedMs ? Math.max(endAt, targetAt) : targetAt
  switch (kind) {
    case 'trim':
      return planFor(state, kind, remainder, trimTo(remainder, taken, rooms, goalAt))
    case 'cut':
      return planFor(state, kind, remainder, cutTo(remainder, taken, ranks, goalAt))
    case 'mixed':
      return planFor(state, kind, remainder, mixTo(remainder, taken, { rooms, ranks, goalAt }))
  }
}

/** The actions to log when a plan, or a line of it, is accepted. */
export const actionsOf = (accepted: RecoveryPlan | RecoveryLine): readonly RunAction[] =>
  ('lines' in accepted ? accepted.lines : [accepted]).map(({ segmentId, action, byMs }): RunAction =>
    action === 'cut' ? { type: 'cut', segmentId, isCut: true } : { type: 'trim', segmentId, byMs },
  )

function fixedPart({ live, leftMs }: RemainingLine, kind: RecoveryKind, fixed: number | 'refused' = 0): number | 'cut' {
  if (fixed === 'refused' || !(fixed > 0)) return 0
  if (kind !== 'trim' && fixed >= leftMs && cutRank(live) < locked) return 'cut'
  return Math.min(Math.round(fixed), roomMs(live, live.segment.minimumMs))
}

function planFor(state: RunState, kind: RecoveryKind, remainder: Remainder, taken: Reductions): RecoveryPlan {
  const lines = remainder.lines.flatMap(({ live, leftMs }, i): RecoveryLine[] => {
    const part = taken[i] ?? 0
    if (part === 0) return []
    const segmentId = live.segment.id
    return [part === 'cut' ? { segmentId, action: 'cut', byMs: leftMs } : { segmentId, action: 'trim', byMs: part }]
  })
  const endsAt = endAfter(remainder, taken)
  return {
    kind,
    lines,
    savesMs: Math.round(state.projectedEndAt) - endsAt,
    shortMs: endsAt < remainder.targetAt + noticedMs ? 0 : endsAt - remainder.targetAt,
    endsAt,
    reason: reasonOf(remainder, taken, lines, endsAt - remainder.targetAt),
  }
}

function reasonOf(
  remainder: Remainder,
  taken: Reductions,
  lines: readonly RecoveryLine[],
  lateMs: number,
): RecoveryReason {
  const cuts = lines.filter(({ action }) => action === 'cut').length
  const params = { trims: lines.length - cuts, cuts, byMs: Math.abs(lateMs) }
  if (lateMs < noticedMs) return { key: lateMs > -noticedMs ? 'lands' : 'early', params }
  const latest = tailsOf(remainder, taken).reduce((one, other) => (other.endAt > one.endAt ? other : one))
  const segmentId = remainder.lines[latest.from]?.live.segment.id
  if (!latest.isPinned || segmentId === undefined) return { key: 'short', params }
  return { key: 'pinned', params: { ...params, segmentId } }
}
