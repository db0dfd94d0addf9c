import { hasReached, isSetStage, stages, type Stage } from '../../../domain/season/pipeline'
import type { CaseRow } from './caseRows'
import type { SeasonChoice } from './caseScope'

/** One stage, or (with `+`) every stage from it on. */
export type StageChoice = 'all' | Stage | `${Stage}+`

/** `all`, `none` (those that have none in the list), or an id. */
export type IdChoice = string

export interface CaseFilter {
  readonly text: string
  readonly season: SeasonChoice
  readonly topic: IdChoice
  readonly town: IdChoice
  readonly stage: StageChoice
  /** `all` or a tag, after `#`. */
  readonly tag: string
  /** Whether a session to come presents it; `unplanned`: none does or did. */
  readonly scheduled: 'all' | 'scheduled' | 'unplanned'
}

export const noFilter: CaseFilter = {
  text: '',
  season: 'current',
  topic: 'all',
  town: 'all',
  stage: 'all',
  tag: 'all',
  scheduled: 'all',
}

/** The rows that pass the filter, and those in `kept` whatever they are. `found` is what the text finds; null: all. */
export const filteredRows = (
  rows: readonly CaseRow[],
  filter: CaseFilter,
  found: ReadonlySet<string> | null,
  kept: ReadonlySet<string>,
): readonly CaseRow[] =>
  rows.filter((row) => kept.has(row.id) || ((found === null || found.has(row.id)) && passes(row, filter)))

function passes(row: CaseRow, { topic, town, stage, tag, scheduled }: CaseFilter): boolean {
  const { place } = row
  if (topic !== 'all' && place.topicId !== (topic === 'none' ? null : topic)) return false
  if (town !== 'all' && place.unitId !== (town === 'none' ? null : town)) return false
  if (tag !== 'all' && !row.one.tags.includes(tag.slice(1))) return false
  if (scheduled === 'scheduled' && !row.isScheduled) return false
  if (scheduled === 'unplanned' && (row.isScheduled || row.showings.held.length > 0)) return false
  return isOfStage(row.stage, stage)
}

function isOfStage(stage: Stage, choice: StageChoice): boolean {
  if (choice === 'all') return true
  const from = stages.find((one) => choice === `${one}+`)
  return from ? hasReached(stage, from) : stage === choice
}

/** Every stage, and from which stages on the lists can be shown: the first and the last would be all and one. */
export const stageChoices: readonly StageChoice[] = [
  'all',
  ...stages,
  ...stages
    .filter((stage) => stage === 'presented' || (isSetStage(stage) && stage !== 'lead'))
    .map((stage) => `${stage}+` as const),
]

/** Whether anything is filtered. */
export const isFiltered = (filter: CaseFilter): boolean =>
  (Object.keys(noFilter) as (keyof CaseFilter)[]).some((name) => filter[name] !== noFilter[name])

/** The tags of some cases, in the order of the language. */
export const tagsOf = (rows: readonly CaseRow[]): readonly string[] =>
  [...new Set(rows.flatMap(({ one }) => one.tags))].sort(new Intl.Collator('zh-CN').compare)
