import type { RunPlan } from '../../../domain/run/plan/plan'
import type { RunState } from '../../../domain/run/runState'
import { dueSoon } from '../../../domain/run/standby'
import { clockOf } from '../../../domain/timing/localTime'
import { minuteMs } from '../../../domain/timing/units'

/** Somebody who goes on soon. */
export interface DueArrival {
  readonly id: string
  readonly name: string
  /** When they arrived; null: they are not here. */
  readonly cameAt: string | null
  /** Minutes until they go on, rounded up; 0: they should be on by now. */
  readonly minutes: number
}

/** Who goes on soon, in words and minutes, earliest first. */
export const dueArrivals = (state: RunState, { zone }: RunPlan): readonly DueArrival[] =>
  dueSoon(state).map(({ id, name, arrivedAt, onAt }) => ({
    id,
    name,
    cameAt: arrivedAt === null ? null : clockOf(arrivedAt, zone),
    minutes: Math.max(0, Math.ceil((onAt - state.nowAt) / minuteMs)),
  }))
