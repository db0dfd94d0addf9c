import type { LibrarySnapshot } from '../library'
import { setStages, type Case, type SetStage, type Spread } from './case'
import type { Showings } from './showings'
import { topicsOfCase } from './topics'
import { presentUnit } from './units'

/** 案例流程: 线索, 候选, 打磨, 精选, and, by what happened, 已登台 and 已推广. */
export const stages = [...setStages, 'presented', 'spread'] as const
export type Stage = (typeof stages)[number]

export const isSetStage = (stage: Stage): stage is SetStage => setStages.some((one) => one === stage)

/** Whether it makes a case count as spread: an intention is not enough. */
export const isSpreading = ({ state }: Pick<Spread, 'state'>): boolean => state !== 'intended'

/** The stage of a case: what somebody set, unless it was presented or has spread. */
export function stageOf({ stage }: Pick<Case, 'stage'>, { held }: Showings, spreads: readonly Spread[]): Stage {
  if (spreads.some(isSpreading)) return 'spread'
  return held.length > 0 ? 'presented' : stage
}

/** Whether a case has come as far as a stage. */
export const hasReached = (stage: Stage, wanted: Stage): boolean => stages.indexOf(stage) >= stages.indexOf(wanted)

/** What a case may lack for a stage. */
export const stageNeeds = ['unit', 'topic', 'summary', 'presenter'] as const
export type StageNeed = (typeof stageNeeds)[number]

const neededFor: Readonly<Record<SetStage, readonly StageNeed[]>> = {
  lead: [],
  candidate: ['unit'],
  refining: ['unit', 'topic'],
  featured: ['unit', 'topic', 'summary', 'presenter'],
}

/** What a case lacks for a stage that is set by hand; nothing if it may go there. */
export const lacksFor = (
  stage: SetStage,
  one: Case,
  library: Pick<LibrarySnapshot, 'units' | 'topics' | 'people' | 'teams'>,
): readonly StageNeed[] => neededFor[stage].filter((need) => !has[need](one, library))

const has: Readonly<
  Record<StageNeed, (one: Case, library: Pick<LibrarySnapshot, 'units' | 'topics' | 'people' | 'teams'>) => boolean>
> = {
  unit: ({ unitId }, { units }) => presentUnit(units, unitId) !== null,
  topic: (one, { topics }) => topicsOfCase(topics, one).length > 0,
  summary: ({ summary }) => summary.trim() !== '',
  // Those behind the scenes present nothing.
  presenter: ({ cast }, { people, teams }) =>
    cast.some(({ role, personId, teamId }) => {
      const who = personId === null ? teams.get(teamId ?? '') : people.get(personId)
      return role !== 'crew' && who?.deletedAt === null
    }),
}
