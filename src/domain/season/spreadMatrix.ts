import type { CaseId, UnitId } from '../ids'
import type { Case, LibrarySnapshot, Spread, Unit } from '../library'
import { isSpreading } from './pipeline'
import { townOf } from './units'

/** Where a case of the list went: by unit, in the order of the spreads. */
export interface SpreadRow {
  readonly caseId: CaseId
  readonly byUnit: ReadonlyMap<UnitId, readonly Spread[]>
}

/** 案例 × 街镇: the rows of the cases that went anywhere, in their order. */
export function spreadMatrix(cases: readonly Case[], spreads: readonly Spread[]): readonly SpreadRow[] {
  return cases.flatMap(({ id: caseId }) => {
    const byUnit = new Map<UnitId, Spread[]>()
    for (const spread of spreads) {
      if (spread.caseId !== caseId || spread.unitId === null) continue
      byUnit.set(spread.unitId, [...(byUnit.get(spread.unitId) ?? []), spread])
    }
    return byUnit.size === 0 ? [] : [{ caseId, byUnit }]
  })
}

/** What a town gave to others and took from them; intentions do not count. */
export interface TownExchange {
  readonly unitId: UnitId
  readonly gave: readonly Spread[]
  readonly took: readonly Spread[]
}

export function townExchange(
  towns: readonly Unit[],
  spreads: readonly Spread[],
  { cases, units }: Pick<LibrarySnapshot, 'cases' | 'units'>,
): readonly TownExchange[] {
  const going = spreads.filter(isSpreading)
  const homeOf = ({ caseId }: Spread): UnitId | undefined => {
    const one = cases.get(caseId)
    return one && townOf(units, one)?.id
  }
  return towns.map(({ id: unitId }) => ({
    unitId,
    gave: going.filter((spread) => homeOf(spread) === unitId && spread.unitId !== unitId),
    took: going.filter((spread) => spread.unitId === unitId && homeOf(spread) !== unitId),
  }))
}
