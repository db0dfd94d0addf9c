import type { PersonId, TeamId } from '../ids'
import type { AttendeeGroup } from '../session'

/** Somebody in the hall, or a team on stage as one line. */
export interface AttendeeRow {
  /** The same for as long as it is the same person or team, whatever is listed of them; unique in a view. */
  readonly id: string
  /** What the session keeps of them, the one that counts first; empty for who is only on stage. */
  readonly entryIds: readonly string[]
  readonly personId: PersonId | null
  readonly teamId: TeamId | null
  readonly name: string
  readonly unit: string
  readonly post: string
  readonly group: AttendeeGroup
  /** Seating rank; 1 is the highest, null where none is given. */
  readonly rank: number | null
  /** 登台: included by the running order. */
  readonly isOnStage: boolean
  /** Where they are on stage, in running order. */
  readonly segmentTitles: readonly string[]
  /** People of a team, null where unknown; 1 for a person. */
  readonly size: number | null
  /** How many people the line adds to the count: who is on a line of their own is not counted with the team again. */
  readonly people: number
  readonly sample: boolean
}

export interface AttendeesView {
  /** Who is on stage, in order of appearance; then who is listed, in the list's order. Nobody twice. */
  readonly rows: readonly AttendeeRow[]
  /** People, each once. */
  readonly count: number
  readonly onStageCount: number
  /** Teams on stage, whose people are counted too. */
  readonly teamCount: number
  readonly countByGroup: Readonly<Record<AttendeeGroup, number>>
}
