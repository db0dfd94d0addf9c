import { minuteMs, secondMs } from '../../../domain/timing/units'

/** How much of the past the strip of 忘按了 shows, in ms. */
export const stripMs = 10 * minuteMs

/**
 * Where the last press may be moved to: after the one before it, not into the future, no further back than the strip.
 */
export interface CorrectionStrip {
  readonly fromAt: number
  readonly toAt: number
  /** The earliest instant that the press may be moved to. */
  readonly earliestAt: number
}

/** The strip that ends at `nowAt`; `previousAt` is the press before the one that moves, null if there is none. */
export function correctionStrip(nowAt: number, previousAt: number | null): CorrectionStrip {
  const fromAt = nowAt - stripMs
  return { fromAt, toAt: nowAt, earliestAt: Math.max(fromAt, previousAt === null ? fromAt : previousAt + secondMs) }
}

export const clampToStrip = ({ earliestAt, toAt }: CorrectionStrip, at: number): number =>
  Math.min(toAt, Math.max(earliestAt, at))

/** The position of an instant on the strip, from 0 to 1. */
export const shareOf = ({ fromAt, toAt }: CorrectionStrip, at: number): number =>
  Math.min(1, Math.max(0, (at - fromAt) / (toAt - fromAt)))

/** The instant at a position on the strip, in whole seconds. */
export const atShare = (strip: CorrectionStrip, share: number): number =>
  clampToStrip(strip, Math.round((strip.fromAt + share * stripMs) / secondMs) * secondMs)

/** How far a key moves the press, in ms; null for other keys. */
export function keyStepMs({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): number | null {
  const stepMs = (shiftKey ? 10 : 1) * secondMs
  if (key === 'ArrowLeft') return -stepMs
  return key === 'ArrowRight' ? stepMs : null
}
