import { type Finding, severities } from '../../../domain/findings/finding'
import type { RunKind } from '../../../domain/run/plan/plan'
import type { Preflight } from '../../../domain/run/plan/preflight'
import type { Presence } from '../../../domain/session'

/** Something that is not ready; each says where it is fixed. */
export type PreflightItem =
  /** The session is not dated today: the show counts from its actual start. */
  | { readonly type: 'otherDay'; readonly date: string }
  | { readonly type: 'finding'; readonly finding: Finding }
  /** Somebody on stage who has not confirmed, or has declined. */
  | { readonly type: 'person'; readonly id: string; readonly name: string; readonly status: 'invited' | 'declined' }
  /** How many of those on stage have not checked in. */
  | { readonly type: 'absent'; readonly count: number }
  /** Displays without a screen, by id. */
  | { readonly type: 'displays'; readonly ids: readonly string[] }

interface Looked {
  readonly preflight: Preflight
  readonly kind: RunKind
  readonly presences: ReadonlyMap<string, Presence>
  /** `yyyy-MM-dd`; empty if the session has no date. */
  readonly date: string
  readonly today: string
}

/** What is not ready, most severe first. A rehearsal may take place on any day. */
export function preflightView({ preflight, kind, presences, date, today }: Looked): readonly PreflightItem[] {
  const { findings, missing, unplaced } = preflight
  const people = missing.flatMap(({ id, type, name }): PreflightItem[] => {
    if (type !== 'person') return []
    const status = presences.get(id)?.status ?? 'invited'
    return status === 'confirmed' ? [] : [{ type: 'person', id, name, status }]
  })
  return [
    ...(kind === 'show' && date !== today ? [{ type: 'otherDay', date } as const] : []),
    ...severities.flatMap((severity) => findings[severity].map((finding) => ({ type: 'finding', finding }) as const)),
    ...people,
    ...(missing.length > 0 ? [{ type: 'absent', count: missing.length } as const] : []),
    ...(unplaced.length > 0 ? [{ type: 'displays', ids: unplaced.map(({ id }) => id) } as const] : []),
  ]
}
