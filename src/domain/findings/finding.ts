import type { PersonId, SegmentId } from '../ids'

export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

export const ruleIds = [
  'overlap',
  'beforeStart',
  'hardEndBeforeStart',
  'pastHardEnd',
  'longGap',
  'underMinimum',
  'underEstimate',
  'assumedLength',
  'personInTwoPlaces',
  'teamInTwoPlaces',
  'tightChange',
  'declinedPerson',
  'goneFromDirectory',
  'outsidePresence',
  'lateForStandby',
  'leavesBeforeArriving',
  'missingForKind',
  'questionsOver',
  'emptyTitle',
  'personInTwoSessions',
  'venueInTwoSessions',
  'caseAlreadyPresented',
  'noDate',
  'noVenue',
  'nobodyConfirmed',
  'emptySession',
] as const
export type RuleId = (typeof ruleIds)[number]

/** A problem of a session, as data: worded by `finding.<rule>` with `params` (`…Ms` are ms). */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  /** The rows concerned; none if it is about the whole session. */
  readonly segmentIds: readonly SegmentId[]
  /** The people concerned, in order of first appearance. */
  readonly personIds?: readonly PersonId[]
  readonly params: Readonly<Record<string, string | number>>
}
