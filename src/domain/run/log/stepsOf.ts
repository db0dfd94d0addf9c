import { foldRun } from './foldRun'
import type { RunPlan } from '../plan/plan'
import type { RunEvent } from './runEvent'
import type { Effective } from './timeline'

/** What was done to the plan while it was being held, one press a step. */
export const stepTypes = [
  'delay',
  'pause',
  'extend',
  'trim',
  'cut',
  'restore',
  'jump',
  'insert',
  'replace',
  'hardEnd',
] as const
export type StepType = (typeof stepTypes)[number]

export interface Step {
  /** Of the event. */
  readonly id: string
  readonly type: StepType
  /** Epoch ms. */
  readonly at: number
  /** The title of the segment it was done to; empty for a delay and a pause. */
  readonly title: string
  /** Time given or taken, or the length of a pause, ms; null where there is none. */
  readonly byMs: number | null
  /** The new planned start of a delay, epoch ms; null for all else. */
  readonly toAt: number | null
}

/** The steps that hold, in their order: what was undone, and what did nothing, is left out. */
export function stepsOf(plan: RunPlan, log: readonly RunEvent[]): readonly Step[] {
  const effective = foldRun(plan, log).counted
  const titles = new Map(plan.segments.map(({ id, title }) => [id, title]))
  return effective.flatMap((event, i): Step | readonly Step[] => {
    const step = { id: event.id, at: event.at, title: '', byMs: null, toAt: null }
    switch (event.type) {
      case 'delay':
        return { ...step, type: 'delay', toAt: event.startAt }
      case 'pause':
        return { ...step, type: 'pause', byMs: pauseFrom(event, effective.slice(i + 1)) }
      case 'extend':
      case 'trim':
        return { ...step, type: event.type, title: titles.get(event.segmentId) ?? '', byMs: event.byMs }
      case 'cut':
        return { ...step, type: event.isCut ? 'cut' : 'restore', title: titles.get(event.segmentId) ?? '' }
      case 'jump':
        return { ...step, type: 'jump', title: titles.get(event.segmentId) ?? '' }
      case 'insert': {
        const type = titles.has(event.segment.id) ? 'replace' : 'insert'
        titles.set(event.segment.id, event.segment.title)
        return { ...step, type, title: event.segment.title }
      }
      case 'hardEnd':
        return { ...step, type: 'hardEnd' }
      default:
        return []
    }
  })
}

/** Until the show goes on, by whatever press. */
function pauseFrom({ at }: Effective, later: readonly Effective[]): number | null {
  const next = later.find(({ type }) => type === 'resume' || type === 'go' || type === 'jump' || type === 'end')
  return next ? next.at - at : null
}
