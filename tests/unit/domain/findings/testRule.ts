import { describe, expect, test } from 'vitest'
import { defaultPace } from '../../../../src/domain/estimate/paceTable'
import type { Found, FindingContext, Rule } from '../../../../src/domain/findings/rule'
import { whereaboutsOf } from '../../../../src/domain/findings/whereabouts'
import type { SessionDetails, SessionSnapshot } from '../../../../src/domain/session'
import { scheduleOf } from '../../../../src/domain/timing/schedule'
import { summaryOf } from '../../../../src/domain/summaryOf'
import { someLibrary } from '../library'
import { planned } from '../plan'

/** A session to check: a plan, its details and, where a rule looks at them, the other sessions of the season. */
export interface Case {
  readonly plan: string
  readonly details?: Partial<SessionDetails>
  readonly others?: readonly SessionSnapshot[]
  /** `yyyy-MM-dd`; a week and a day before the session's usual date where none is given. */
  readonly today?: string
  /** What the plan's notation cannot express. */
  readonly change?: (snapshot: SessionSnapshot) => SessionSnapshot
}

interface Table {
  readonly clean: Readonly<Record<string, string | Case>>
  readonly found: Readonly<Record<string, readonly [string | Case, readonly Found[]]>>
}

export function contextOf(of: string | Case): FindingContext {
  const given: Case = typeof of === 'string' ? { plan: of } : of
  const { plan, details = {}, others = [], today = '2021-05-12', change = (same) => same } = given
  const snapshot = change(planned(plan, details))
  const summaries = others.map((other) => summaryOf(other.id, other))
  return {
    snapshot,
    schedule: scheduleOf(snapshot),
    library: someLibrary,
    others: summaries,
    earlier: summaries,
    pace: defaultPace,
    today,
  }
}

/** Tests one rule, with sessions without findings and sessions with all their findings. */
export function testRule(rule: Rule, { clean, found }: Table): void {
  const check = (of: string | Case): readonly Found[] => {
    const context = contextOf(of)
    return rule.check({ ...context, whereabouts: whereaboutsOf(context.schedule.slots) })
  }
  describe(rule.id, () => {
    test.each(Object.entries(clean))('clean: %s', (_, of) => expect(check(of)).toEqual([]))
    test.each(Object.entries(found))('found: %s', (_, [of, all]) => expect(check(of)).toEqual(all))
  })
}
