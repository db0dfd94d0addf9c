import { isCrew } from '../../cast'
import { daysUntil, dueSeverity } from '../dueSeverity'
import type { Rule } from '../rule'
import type { Stint } from '../whereabouts'

/** People are on stage and none of them has confirmed. Not reported after the day. */
export const nobodyConfirmed: Rule = {
  id: 'nobodyConfirmed',
  severity: 'warning',
  check: (context) => {
    const { details, presences } = context.snapshot
    const onStage = [...context.whereabouts.people].filter(([, stints]) => stints.some(isOnStage))
    const personIds = onStage.map(([id]) => id)
    const isOver = details.state === 'held' || (daysUntil(details.date, context.today) ?? 0) < 0
    const isConfirmed = personIds.some((id) => presences.get(id)?.status === 'confirmed')
    if (personIds.length === 0 || isOver || isConfirmed) return []
    return [{ severity: dueSeverity(context), segmentIds: [], personIds, params: { count: personIds.length } }]
  },
}

const isOnStage = ({ castings }: Stint): boolean => castings.some((casting) => !isCrew(casting))
