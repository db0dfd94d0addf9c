import type { PaceTable } from '../estimate/paceTable'
import type { LibrarySnapshot } from '../library'
import type { SessionSnapshot } from '../session'
import type { SessionSummary } from '../sessionSummary'
import type { Schedule } from '../timing/schedule'
import type { Finding, RuleId, Severity } from './finding'
import type { Whereabouts } from './whereabouts'

/** What rules work on. */
export interface FindingContext {
  readonly snapshot: SessionSnapshot
  readonly schedule: Schedule
  readonly library: LibrarySnapshot
  /** The other sessions of the season that are not deleted. */
  readonly others: readonly SessionSummary[]
  /** The other sessions of all seasons that are not deleted. */
  readonly earlier: readonly SessionSummary[]
  readonly pace: PaceTable
  /** Today at the session's place, `yyyy-MM-dd`. */
  readonly today: string
}

/** What a rule looks at: the context, and who is where, computed once for all rules. */
export interface RuleContext extends FindingContext {
  readonly whereabouts: Whereabouts
}

export interface Found extends Omit<Finding, 'rule' | 'severity'> {
  /** Set if it is less severe than the rule's own severity. */
  readonly severity?: Severity
}

/** A rule finds one kind of problem. `check` is pure and linear in the number of segments. */
export interface Rule {
  readonly id: RuleId
  readonly severity: Severity
  readonly check: (context: RuleContext) => readonly Found[]
}
