import type { Entity } from '../entity'
import type { houseFaces, titleSizes } from '../houseFaces'
import type { RoundId, SeasonId, TopicId, UnitId } from '../ids'

export interface Season extends Entity {
  readonly id: SeasonId
  /** 第一季 */
  readonly name: string
  /** The name over every paper: 实践汇——新时代文明实践课堂. */
  readonly title: string
  readonly organizer: string
  /** On every paper of the season: a PNG or JPEG picture as a data URL, empty for none. */
  readonly logo: string
  /** `#rrggbb`; empty for the default. */
  readonly colour: string
  readonly face: (typeof houseFaces)[number]
  readonly titleSize: (typeof titleSizes)[number]
  /** First and last day, `yyyy-MM-dd`; empty if not set. */
  readonly from: string
  readonly to: string
  /** How many cases to collect and to feature, and how many sessions to hold; null if there is no target. */
  readonly collectedTarget: number | null
  readonly featuredTarget: number | null
  readonly sessionsTarget: number | null
  /** The units that were chosen (true) or left out (false) by hand. Any other is covered if it is a town. */
  readonly coverage: Readonly<Record<UnitId, boolean>>
}

export interface Topic extends Entity {
  readonly id: TopicId
  readonly name: string
  /** The question to discuss on stage. */
  readonly question: string
  readonly seasonIds: readonly SeasonId[]
  /** The topic that it was merged into; null if it stands for itself. See `topicOf`. */
  readonly mergedIntoId: TopicId | null
}

/** A round of visits: 第一轮. */
export interface Round extends Entity {
  readonly id: RoundId
  readonly seasonId: SeasonId
  readonly name: string
  /** First and last day, `yyyy-MM-dd`; empty if not set. */
  readonly from: string
  readonly to: string
}
