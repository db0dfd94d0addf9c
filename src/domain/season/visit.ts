import type { Entity } from '../entity'
import type { PersonId, RoundId, UnitId, VisitId } from '../ids'

/** 调研: a visit to a town or unit, planned or made. */
export interface Visit extends Entity {
  readonly id: VisitId
  readonly roundId: RoundId
  readonly unitId: UnitId | null
  /** `yyyy-MM-dd`, local; empty if not set. */
  readonly date: string
  /** `HH:mm`, local; empty if not set. */
  readonly time: string
  readonly leaderId: PersonId | null
  /** Who goes along. */
  readonly personIds: readonly PersonId[]
  /** What was heard. */
  readonly heard: string
  readonly notes: string
  /** Whether somebody recorded that it took place. */
  readonly done: boolean
}
