import { severities, type Finding } from './finding'
import type { FindingContext, RuleContext } from './rule'
import { rules } from './rules'
import { whereaboutsOf } from './whereabouts'

/** All findings of a session, by severity, then by the first row concerned (the whole session first). */
export function findingsOf(context: FindingContext): readonly Finding[] {
  const prepared: RuleContext = { ...context, whereabouts: whereaboutsOf(context.schedule.slots) }
  const placed = rules.flatMap(({ id, severity, check }) =>
    check(prepared).map((found) => ({ finding: { rule: id, severity, ...found }, place: placeOf(found, context) })),
  )
  return severities.flatMap((severity) =>
    placed
      .filter(({ finding }) => finding.severity === severity)
      .sort((a, b) => a.place - b.place)
      .map(({ finding }) => finding),
  )
}

/** The number of the first row concerned; 0 for the whole session. */
function placeOf({ segmentIds }: Pick<Finding, 'segmentIds'>, { schedule }: FindingContext): number {
  let place = Infinity
  for (const id of segmentIds) place = Math.min(place, schedule.slotById.get(id)?.index ?? Infinity)
  return place === Infinity ? 0 : place
}
