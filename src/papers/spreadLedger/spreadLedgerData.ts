import type { Spread } from '../../domain/library'
import { seasonScope } from '../../domain/season/seasonScope'
import { townExchange } from '../../domain/season/spreadMatrix'
import { townOf, unitsToCover } from '../../domain/season/units'
import { nameIn } from '../content/nameIn'
import { oneLine } from '../content/oneLine'
import { seasonHeadOf } from '../content/seasonHead'
import { toggleOption, type ChosenOf } from '../option'
import type { SeasonInput } from '../paper'
import type { Exchange, LedgerSpread, SpreadLedgerData } from './spreadLedgerSchema'

export const spreadLedgerOptions = { intended: toggleOption(true), exchange: toggleOption(true) } as const

/** Every case that spreads, with where to; then what each town gave and took. Null if nothing spreads. */
export function spreadLedgerData(
  input: SeasonInput,
  { intended, exchange }: ChosenOf<typeof spreadLedgerOptions>,
): SpreadLedgerData | null {
  const { library, season } = input
  const { cases, spreads } = seasonScope(library, season)
  const wanted = spreads.filter(({ state }) => intended || state !== 'intended')
  if (wanted.length === 0) return null
  const spreading = cases.map((one) => ({
    id: one.id,
    name: oneLine(one.name),
    unit: nameIn(library.units, one.unitId),
    spreads: wanted.filter(({ caseId }) => caseId === one.id).map((spread) => spreadOf(spread, input)),
  }))
  return {
    head: seasonHeadOf(input),
    cases: spreading.filter((one) => one.spreads.length > 0),
    exchanges: exchange ? exchangesOf(wanted, input) : [],
  }
}

const spreadOf = (
  { id, unitId, on, forms, what, contact, state, visitOn }: Spread,
  { library }: SeasonInput,
): LedgerSpread => ({
  id,
  unit: nameIn(library.units, unitId),
  on,
  forms: [...forms],
  what: what.trim(),
  contact: oneLine(contact),
  state,
  visitOn,
})

/** Towns that neither gave nor took anything are left out. */
function exchangesOf(spreads: readonly Spread[], { library, season }: SeasonInput): Exchange[] {
  const nameOf = ({ caseId }: Spread) => nameIn(library.cases, caseId)
  const homeOf = ({ caseId }: Spread) => {
    const one = library.cases.get(caseId)
    return one ? nameIn(library.units, townOf(library.units, one)?.id ?? one.unitId) : ''
  }
  return townExchange(unitsToCover(library.units, season), spreads, library)
    .filter(({ gave, took }) => gave.length + took.length > 0)
    .map(({ unitId, gave, took }) => ({
      id: unitId,
      unit: nameIn(library.units, unitId),
      gave: gave.map((spread) => between(nameOf(spread), '→', nameIn(library.units, spread.unitId))),
      took: took.map((spread) => between(nameOf(spread), '←', homeOf(spread))),
    }))
}

const between = (name: string, arrow: string, unit: string): string => (unit ? `${name} ${arrow} ${unit}` : name)
