import { kinds } from '../../kinds'
import { titleOf } from '../names'
import type { Rule } from '../rule'

/** The questions of a segment together take longer than the segment. */
export const questionsOver: Rule = {
  id: 'questionsOver',
  severity: 'warning',
  check: ({ schedule: { slots } }) =>
    slots
      .filter(({ segment }) => kinds[segment.kind].needs.questions)
      .flatMap((slot) => {
        const { id, questions, durationMs: plannedMs } = slot.segment
        const questionsMs = questions.reduce((sum, { durationMs }) => sum + durationMs, 0)
        const params = { title: titleOf(slot), questionsMs, plannedMs, byMs: questionsMs - plannedMs }
        return params.byMs > 0 ? [{ segmentIds: [id], params }] : []
      }),
}
