import { countFrom, coverageOf } from '../../domain/season/coverage'
import { stages } from '../../domain/season/pipeline'
import { seasonScope } from '../../domain/season/seasonScope'
import { standingsOf } from '../../domain/season/standing'
import { unitsToCover } from '../../domain/season/units'
import { nameIn } from '../content/nameIn'
import { oneLine } from '../content/oneLine'
import { seasonHeadOf } from '../content/seasonHead'
import { choiceOption, type ChosenOf } from '../option'
import type { SeasonInput } from '../paper'
import type { CoverageTableData } from './coverageTableSchema'

export const coverageTableOptions = { from: choiceOption(stages), size: choiceOption(['A4', 'A3']) } as const

/** Towns by topics, with the number of cases that have come far enough; null without towns or topics. */
export function coverageTableData(
  input: SeasonInput,
  { from, size }: ChosenOf<typeof coverageTableOptions>,
): CoverageTableData | null {
  const { library, season, showings } = input
  const { topics, cases, spreads } = seasonScope(library, season)
  const units = unitsToCover(library.units, season)
  if (units.length === 0 || topics.length === 0) return null
  const rows = coverageOf(units, topics, standingsOf(cases, spreads, showings), library).map((cells) => ({
    id: cells[0]?.unitId ?? 'none',
    unit: nameIn(library.units, cells[0]?.unitId ?? null),
    counts: cells.map((cell) => countFrom(cell, from)),
  }))
  const isUsed = rows.some(({ counts }) => (counts.at(-1) ?? 0) > 0)
  // The last row and the last column are of no unit and no topic: only printed if there is something in them.
  const wanted = rows.filter(({ unit, counts }) => unit !== '' || counts.some((count) => count > 0))
  return {
    head: seasonHeadOf(input),
    size,
    stage: from,
    topics: [...topics.map(({ name }) => oneLine(name)), ...(isUsed ? [''] : [])],
    rows: wanted.map((row) => ({ ...row, counts: isUsed ? row.counts : row.counts.slice(0, -1) })),
  }
}
