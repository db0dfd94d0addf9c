import type { CaseId } from '../../ids'
import { hasPresented } from '../../isHeld'
import type { SessionSummary } from '../../sessionSummary'
import { caseName, sessionParams, titleOf } from '../names'
import type { Rule } from '../rule'

/** A case that another session of the season presents too; names the earliest one. */
export const caseAlreadyPresented: Rule = {
  id: 'caseAlreadyPresented',
  severity: 'warning',
  check: ({ schedule: { slots }, others, library, today }) => {
    const elsewhere = firstByCase(others)
    return slots.flatMap((slot) => {
      const { id, caseId } = slot.segment
      const other = caseId === null ? undefined : elsewhere.get(caseId)
      if (caseId === null || !other) return []
      const params = {
        when: hasPresented(other, caseId, today) ? 'presented' : 'planned',
        title: titleOf(slot),
        case: caseName(library, caseId),
        ...sessionParams(library, other),
        date: other.date,
      }
      return [{ segmentIds: [id], params }]
    })
  },
}

/** The earliest session that presents each case; one without a date comes last. */
function firstByCase(others: readonly SessionSummary[]): ReadonlyMap<CaseId, SessionSummary> {
  const first = new Map<CaseId, SessionSummary>()
  const startOf = ({ span }: SessionSummary): number => span?.startAt ?? Infinity
  for (const other of others)
    for (const caseId of other.caseIds) {
      const known = first.get(caseId)
      if (!known || startOf(other) < startOf(known)) first.set(caseId, other)
    }
  return first
}
