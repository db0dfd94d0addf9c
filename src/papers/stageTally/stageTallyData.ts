import { byUnitOf } from '../../domain/attendance/unitOrder'
import { stageAppearances, type StageAppearances } from '../../domain/season/stageAppearances'
import { seasonScope } from '../../domain/season/seasonScope'
import { minuteMs } from '../../domain/timing/units'
import { nameIn } from '../content/nameIn'
import { seasonHeadOf } from '../content/seasonHead'
import { oneLine } from '../content/oneLine'
import { choiceOption, type ChosenOf } from '../option'
import type { SeasonInput } from '../paper'
import type { StageTallyData, TallyRow } from './stageTallySchema'

export const stageTallyOptions = {
  which: choiceOption(['held', 'all']),
  order: choiceOption(['count', 'unit']),
} as const
type Chosen = ChosenOf<typeof stageTallyOptions>

/** Everybody who is on stage in the season's sessions; null if nobody is. */
export function stageTallyData(input: SeasonInput, { which, order }: Chosen): StageTallyData | null {
  const { library, season, summaries, heldIds } = input
  const sessions = seasonScope(library, season).sessions.filter(({ id }) => which === 'all' || heldIds.has(id))
  const rows = stageAppearances(sessions, summaries).flatMap((one) => rowOf(one, input) ?? [])
  if (rows.length === 0) return null
  const byCount = (a: TallyRow, b: TallyRow) => b.sessions.length - a.sessions.length || b.times - a.times
  const sorted = [...rows].sort(order === 'unit' ? byUnitOf(rows, library) : byCount)
  const isTeam = ({ id }: TallyRow) => id.startsWith('team')
  return {
    head: seasonHeadOf(input),
    people: sorted.filter((row) => !isTeam(row)),
    teams: sorted.filter(isTeam),
  }
}

/** Null for somebody whom the directory does not have any more. */
function rowOf(
  { personId, teamId, sessions, times, lengthMs }: StageAppearances,
  { library, heldIds }: SeasonInput,
): TallyRow | null {
  const one = personId === null ? library.teams.get(teamId ?? '') : library.people.get(personId)
  if (!one) return null
  return {
    id: personId === null ? `team ${one.id}` : `person ${one.id}`,
    name: oneLine(one.name),
    unit: nameIn(library.units, one.unitId),
    sessions: sessions.map(({ id, number, roles }) => ({ number, held: heldIds.has(id), roles: [...roles] })),
    times,
    minutes: lengthMs === null ? null : Math.round(lengthMs / minuteMs),
  }
}
