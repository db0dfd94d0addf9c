import { minuteMs } from '../../../domain/timing/units'

/** The present local time of this machine, as printed at the foot of a working paper: `2026-05-20 09:12`. */
export function printedAtNow(now = new Date()): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * minuteMs)
  return local.toISOString().slice(0, 16).replace('T', ' ')
}
