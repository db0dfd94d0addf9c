import { castIn } from './cast'
import { present } from './entity'
import { scriptFingerprint } from './estimate/scriptFingerprint'
import type { SessionId } from './ids'
import type { SessionSnapshot } from './session'
import type { Appearance, Presentation, SessionSummary, Span, Timing } from './sessionSummary'
import { libraryIdsIn } from './trash/libraryIdsIn'
import { scheduleOf, type Slot } from './timing/schedule'

/** What the rest of the workspace needs to know about a session. Skipped segments are left out. */
export function summaryOf(id: SessionId, snapshot: SessionSnapshot): SessionSummary {
  const { details } = snapshot
  const { slots, startAt, endMs } = scheduleOf(snapshot)
  /** A plan that ends before the session starts has no length. */
  const lengthMs = Math.max(0, endMs)
  const spanOf = (startMs: number, until: number): Span | null =>
    startAt === null ? null : { startAt: startAt + startMs, endAt: startAt + until }
  return {
    id,
    theme: details.theme,
    date: details.date,
    start: details.start,
    hardEnd: details.hardEnd,
    zone: details.zone,
    state: details.state,
    venueId: details.venueId,
    segmentCount: slots.length,
    lengthMs,
    span: spanOf(0, lengthMs),
    appearances: slots.flatMap((slot) => appearancesIn(slot, spanOf(slot.startMs, slot.endMs))),
    caseIds: [...new Set(slots.flatMap(({ segment }) => segment.caseId ?? []))],
    presentations: presentationsIn(snapshot),
    libraryIds: libraryIdsIn(snapshot),
    timings: timingsIn(snapshot),
  }
}

const appearancesIn = ({ segment }: Slot, span: Span | null): readonly Appearance[] =>
  castIn(segment).map(({ personId, teamId, role }) => ({ personId, teamId, segmentTitle: segment.title, role, span }))

/** Skipped segments count if a show reached them before they were skipped. */
function presentationsIn({ rows, actuals }: SessionSnapshot): Presentation[] {
  return present(rows.values()).flatMap((row) => {
    if (row.type !== 'segment') return []
    const { id, kind, title, caseId, durationMs: plannedMs } = row
    const concernIds = row.questions.flatMap(({ concernId }) => concernId ?? [])
    if (caseId === null && concernIds.length === 0) return []
    const measured = actuals.get(id)
    if (row.skipped && !measured) return []
    const actual = measured ? { durationMs: measured.durationMs, heldAt: measured.heldAt, said: measured.said } : null
    return [{ segmentId: id, kind, title, caseId, concernIds, plannedMs, actual }]
  })
}

/** The measured times of segments that still exist, in order, including those that are skipped now. */
function timingsIn({ rows, actuals }: SessionSnapshot): Timing[] {
  if (actuals.size === 0) return []
  return present(rows.values()).flatMap((row) => {
    const actual = actuals.get(row.id)
    if (row.type !== 'segment' || !actual) return []
    const { kind, caseId, script } = row
    const { durationMs, heldAt } = actual
    return [{ kind, caseId, script: scriptFingerprint(script), durationMs, heldAt }]
  })
}
