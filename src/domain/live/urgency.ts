import type { WindUp } from '../kinds/windUp'
import { secondMs } from '../timing/units'

export const urgencies = ['calm', 'warn', 'danger', 'over'] as const
export type Urgency = (typeof urgencies)[number]

/** How pressing it is with this much time left (ms). As with all that is late, it is over once a whole second shows it. */
export function urgencyOf(remainingMs: number, { warnMs, dangerMs }: WindUp): Urgency {
  if (remainingMs <= -secondMs) return 'over'
  if (remainingMs <= dangerMs) return 'danger'
  return remainingMs <= warnMs ? 'warn' : 'calm'
}
