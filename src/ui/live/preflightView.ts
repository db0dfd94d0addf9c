import type { Finding } from '../../domain/findings/finding'
import type { RunPlan } from '../../domain/live/plan'
import type { Presence } from '../../domain/session'

/** Something that is not ready; each says where it is mended. */
export type PreflightItem =
  | { readonly type: 'finding'; readonly finding: Finding }
  /** Somebody on stage who has not confirmed that they come, or has declined. */
  | { readonly type: 'person'; readonly id: string; readonly name: string; readonly status: 'invited' | 'declined' }
  /** The session is not dated today: the show counts from when it is started. */
  | { readonly type: 'otherDay'; readonly date: string }

interface Looked {
  readonly findings: readonly Finding[]
  readonly plan: Pick<RunPlan, 'arrivals' | 'kind'>
  readonly presences: ReadonlyMap<string, Presence>
  /** `yyyy-MM-dd`; empty: the session has none. */
  readonly date: string
  readonly today: string
}

/** What is not ready, the gravest first. A rehearsal may be on any day. */
export function preflightView({ findings, plan, presences, date, today }: Looked): readonly PreflightItem[] {
  const people = plan.arrivals.flatMap(({ id, type, name }): PreflightItem[] => {
    if (type !== 'person') return []
    const status = presences.get(id)?.status ?? 'invited'
    return status === 'confirmed' ? [] : [{ type: 'person', id, name, status }]
  })
  const otherDay: PreflightItem[] = plan.kind === 'show' && date !== today ? [{ type: 'otherDay', date }] : []
  return [...otherDay, ...findings.map((finding): PreflightItem => ({ type: 'finding', finding })), ...people]
}
