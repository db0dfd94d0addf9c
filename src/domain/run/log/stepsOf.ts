import { foldRun } from './foldRun'
import type { RunPlan } from '../plan/plan'
import type { RunEvent } from './runEvent'
import type { EffectiveEvent } from './timeline'

/** What was done to the plan during the run, one step per press. */
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
  /** The event's id. */
  readonly id: string
  readonly type: StepType
  /** Epoch ms. */
  readonly at: number
  /** The title of the segment concerned; empty for a delay and a pause. */
  readonly title: string
  /** Time given or taken, or the length of a pause, ms; null if there is none. */
  readonly byMs: number | null
  /** The new planned start of a delay, epoch ms; null for everything else. */
  readonly toAt: number | null
}

/** The steps in effect, in order, without what was undone or did nothing. */
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

/** Until the run continues, by whatever press. */
function pauseFrom({ at }: EffectiveEvent, later: readonly EffectiveEvent[]): number | null {
  const next = later.find(({ type }) => type === 'resume' || type === 'go' || type === 'jump' || type === 'end')
  return next ? next.at - at : null
}
