import type { PersonId, TeamId } from '../ids'
import type { AttendeeGroup } from '../session'

/** A person in the hall, or a team on stage as one row. */
export interface AttendeeRow {
  /** Stays the same for one person or team, whatever the list says of them. Unique in a view. */
  readonly id: string
  /** The session's own entries for them, the one that takes precedence first. Empty if they are only on stage. */
  readonly entryIds: readonly string[]
  readonly personId: PersonId | null
  readonly teamId: TeamId | null
  readonly name: string
  readonly unit: string
  readonly post: string
  readonly group: AttendeeGroup
  /** Seating rank, 1 is the highest. Null if none is given. */
  readonly rank: number | null
  /** 登台: listed because the running order has them. */
  readonly isOnStage: boolean
  /** Their segments, in running order. */
  readonly segmentTitles: readonly string[]
  /** Number of people in a team, null if unknown. 1 for a person. */
  readonly size: number | null
  /**
   * How many people the row adds to the count. Team members who have their own row are not counted again with the team.
   */
  readonly people: number
  readonly sample: boolean
}

export interface AttendeesView {
  /** People on stage in order of appearance, then the listed ones in the order of the list. Nobody appears twice. */
  readonly rows: readonly AttendeeRow[]
  /** People, each once. */
  readonly count: number
  readonly onStageCount: number
  /** Teams on stage. Their members are counted too. */
  readonly teamCount: number
  readonly countByGroup: Readonly<Record<AttendeeGroup, number>>
}
