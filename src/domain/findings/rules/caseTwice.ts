import type { CaseId } from '../../ids'
import type { Slot } from '../../timing/schedule'
import { caseName, titleOf } from '../names'
import type { Rule } from '../rule'

/** A case that is in several segments of the session, reported once per case. */
export const caseTwice: Rule = {
  id: 'caseTwice',
  severity: 'warning',
  check: ({ schedule: { slots }, library }) => {
    const byCase = new Map<CaseId, Slot[]>()
    for (const slot of slots) {
      const { caseId } = slot.segment
      if (caseId === null) continue
      const shown = byCase.get(caseId)
      if (shown) shown.push(slot)
      else byCase.set(caseId, [slot])
    }
    return [...byCase].flatMap(([caseId, shown]) => {
      const [first, second] = shown
      if (!first || !second) return []
      const params = { case: caseName(library, caseId), first: titleOf(first), second: titleOf(second) }
      return [{ segmentIds: shown.map(({ segment }) => segment.id), params }]
    })
  },
}
