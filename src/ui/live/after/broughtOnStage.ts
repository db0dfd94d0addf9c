import { actualsOf } from '../../../domain/run/log/actualsOf'
import type { RunEvent } from '../../../domain/run/log/runEvent'
import type { RunPlan } from '../../../domain/run/plan/plan'
import type { CaseId, ConcernId, RowId, SegmentId } from '../../../domain/ids'
import type { Row } from '../../../domain/segment'

/** What a show brought on stage: segments that it reached, as they are in the running order now. */
export interface Brought {
  /** Segments that took up concerns, in their order. */
  readonly forums: readonly {
    readonly segmentId: SegmentId
    readonly title: string
    readonly note: string
    readonly concernIds: readonly ConcernId[]
  }[]
  /** The cases that were presented, each once. */
  readonly caseIds: readonly CaseId[]
}

/** Nothing for a rehearsal, and nothing before the end. */
export function broughtOnStage(plan: RunPlan, log: readonly RunEvent[], rows: ReadonlyMap<RowId, Row>): Brought {
  const reached = actualsOf(plan, log).flatMap(({ id, said }) => {
    const row = rows.get(id)
    return row?.type === 'segment' ? [{ row, said }] : []
  })
  return {
    forums: reached.flatMap(({ row: { id: segmentId, title, questions }, said }) => {
      const concernIds = [...new Set(questions.flatMap(({ concernId }) => concernId ?? []))]
      return concernIds.length === 0 ? [] : [{ segmentId, title, note: said, concernIds }]
    }),
    caseIds: [...new Set(reached.flatMap(({ row }) => row.caseId ?? []))],
  }
}
