import type { RunPlan } from '../../../src/domain/run/plan/plan'
import type { RunEvent } from '../../../src/domain/run/log/runEvent'

/** A plan with no segments. */
export const emptyPlan = (more: Partial<RunPlan> = {}): RunPlan => ({
  sessionId: 's1',
  kind: 'show',
  theme: '',
  startAt: 0,
  hardEndMs: null,
  zone: 'Asia/Shanghai',
  cueColumns: [],
  segments: [],
  arrivals: [],
  ...more,
})

/** A press with an id. */
export const pressed = (id: string): RunEvent => ({ id, type: 'pause', at: 1_000 })
